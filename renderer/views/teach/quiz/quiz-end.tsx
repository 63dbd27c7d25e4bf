import { type ReactElement, useEffect, useRef } from 'react';
import { counted, type QuizItem } from '../../../../corpus/index.ts';
import { Icon } from '../../../parts/icon.tsx';
import { gradeInWords, gradesOf, type QuizMode, type QuizPlay, scoreOf } from '../../../state/quiz-play.ts';
import actions from './quiz-actions.module.css';
import styles from './quiz-end.module.css';

type QuizEndProps = {
  readonly items: readonly QuizItem[];
  readonly mode: QuizMode;
  readonly play: QuizPlay;
  readonly hrefOf: (id: string) => string;
  readonly onAgain: () => void;
  readonly onAnother: () => void;
};

/** The end of a quiz: for one who practises the score and what was not right, for a class the places that the questions were about. */
export function QuizEnd({ items, mode, play, hrefOf, onAgain, onAnother }: QuizEndProps): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const grades = gradesOf(play, items);
  const { right, partly } = scoreOf(play, items);
  const listed = items.flatMap((item, index) => {
    const grade = grades[index];
    return grade && (mode === 'class' || grade.verdict !== 'right') ? [{ item, grade, index }] : [];
  });
  return (
    <section aria-labelledby="quiz-end" className={styles.end}>
      <h2 className={styles.score} id="quiz-end" ref={title} tabIndex={-1}>
        {mode === 'class'
          ? `The end: ${counted(items.length, 'question')}`
          : `${right} of ${items.length} right${partly > 0 ? `, ${partly} partly` : ''}`}
      </h2>
      <div className={actions.actions}>
        <button className={actions.main} onClick={onAnother} type="button">
          Another quiz
        </button>
        <button className={actions.back} onClick={onAgain} type="button">
          The same again
        </button>
      </div>
      {listed.length > 0 ? (
        <>
          <h3 className={styles.head}>{mode === 'class' ? 'What was asked' : 'What was not right'}</h3>
          <ol className={styles.list}>
            {listed.map(({ item, grade, index }) => (
              <li className={styles.line} key={item.id} value={index + 1}>
                <p className={styles.prompt}>{item.prompt}</p>
                {item.words ? <p className={styles.words}>{item.words.text}</p> : null}
                {mode === 'class' ? null : (
                  <p className={styles.verdict}>
                    <Icon name={grade.verdict === 'partly' ? 'half' : 'close'} size={14} />
                    {gradeInWords(grade, item)}
                  </p>
                )}
                <p className={styles.explanation}>{item.explanation}</p>
                <p className={styles.links}>
                  {linksOf(item).map(({ place, label }) => (
                    <a href={hrefOf(place)} key={place}>
                      {label}
                    </a>
                  ))}
                </p>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

function linksOf({ quotes, about }: QuizItem): readonly { readonly place: string; readonly label: string }[] {
  const links = new Map(quotes.map(({ place, label }) => [place, label]));
  if (links.size === 0) links.set(about, 'Read it in the plan');
  return [...links].map(([place, label]) => ({ place, label }));
}
