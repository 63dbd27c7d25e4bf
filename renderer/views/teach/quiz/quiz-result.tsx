import type { ReactElement, Ref } from 'react';
import type { QuizItem, QuizQuote } from '../../../../corpus/index.ts';
import styles from './quiz-player.module.css';

/** Why the answer is right: in plain words, and in the words of the plan with links to where they stand. */
export function QuizResult({
  item,
  hrefOf,
  whole,
}: {
  readonly item: QuizItem;
  readonly hrefOf: (id: string) => string;
  readonly whole?: Ref<HTMLDivElement>;
}): ReactElement {
  // What the question prints already is not printed once more.
  const isSeen = ({ text }: QuizQuote) => text === item.words?.text || item.options.includes(text);
  const [quotes, links] = [item.quotes.filter((one) => !isSeen(one)), item.quotes.filter(isSeen)];
  return (
    <div className={styles.result} ref={whole}>
      <p className={styles.explanation}>{item.explanation}</p>
      {quotes.map(({ text, label, place }) => (
        <figure className={styles.quote} key={place + text}>
          <blockquote>{text}</blockquote>
          <figcaption>
            <a href={hrefOf(place)}>{label}</a>
          </figcaption>
        </figure>
      ))}
      {links.length > 0 ? (
        <p className={styles.links}>
          In the plan:
          {links.map(({ text, label, place }) => (
            <a href={hrefOf(place)} key={place + text}>
              {label}
            </a>
          ))}
        </p>
      ) : null}
    </div>
  );
}
