import type { ReactElement } from 'react';
import { letterOf, type Quiz, type QuizItem, type QuizPart } from '../../../../corpus/index.ts';
import { classes } from '../../../parts/classes.ts';
import { hintOnPaper } from '../../../state/quiz-words.ts';
import styles from './quiz-paper.module.css';
import { QuizWordsShown } from './quiz-words.tsx';

/** Options as short as this stand side by side, so that fewer questions go over a page. */
const SHORT = 32;

/** A quiz on paper: the sheet that a class fills in, or the key to it. Not on the screen. */
export function QuizPaper({ quiz, part }: { readonly quiz: Quiz; readonly part: QuizPart }): ReactElement {
  const isKey = part === 'key';
  return (
    <div className={styles.paper} data-print-only="">
      <p className={styles.title}>
        {isKey ? 'Key to quiz' : 'Quiz'} {quiz.setting.seed}
      </p>
      {isKey ? null : <p className={styles.name}>Name ______________________________ Date ______________</p>}
      <ol className={styles.items}>
        {quiz.items.map((item) => (
          <li className={styles.item} key={item.id}>
            <p className={styles.prompt}>{item.prompt}</p>
            {isKey ? null : <p className={styles.how}>{hintOnPaper(item)}</p>}
            {item.words ? <QuizWordsShown isShown={isKey} words={item.words} /> : null}
            {isKey ? <KeyOf item={item} /> : <SheetOf item={item} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function SheetOf({ item }: { readonly item: QuizItem }): ReactElement {
  return (
    <>
      {item.form === 'match' ? (
        <ul className={styles.stems}>
          {item.stems.map((stem) => (
            <li key={stem}>______ {stem}</li>
          ))}
        </ul>
      ) : null}
      <ul className={classes(styles.options, item.options.every(isShort) && styles.beside)}>
        {item.options.map((text, index) => (
          <li key={text}>
            {item.form === 'match' ? null : (
              <span className={item.form === 'order' ? styles.line : styles.box} />
            )}
            <strong className={styles.letter}>{letterOf(index)}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function isShort(text: string): boolean {
  return text.length <= SHORT;
}

function KeyOf({ item }: { readonly item: QuizItem }): ReactElement {
  return (
    <>
      <ul className={styles.key}>
        {item.key.map((one, index) => (
          <li key={`${one} ${item.options[one]}`}>
            {item.form === 'match' ? `${item.stems[index]}: ` : item.form === 'order' ? `${index + 1}. ` : ''}
            {letterOf(one)} {item.options[one]}
          </li>
        ))}
      </ul>
      <p>{item.explanation}</p>
      {item.quotes.map(({ text, label, place }) => (
        <p className={styles.quote} key={place + text}>
          {text === item.words?.text ? '' : text} <strong>{label}</strong>
        </p>
      ))}
    </>
  );
}
