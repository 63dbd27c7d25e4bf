import { type ReactElement, useEffect, useRef } from 'react';
import type { QuizItem } from '../../../../corpus/index.ts';
import styles from './quiz-player.module.css';

/** Why the answer is right: in plain words, and in the words of the plan with links to where they stand. */
export function QuizResult({
  item,
  hrefOf,
}: {
  readonly item: QuizItem;
  readonly hrefOf: (id: string) => string;
}): ReactElement {
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className={styles.result} ref={whole}>
      <p className={styles.explanation}>{item.explanation}</p>
      {item.quotes.map(({ text, label, place }) => (
        <figure className={styles.quote} key={place + text}>
          <blockquote>{text}</blockquote>
          <figcaption>
            <a href={hrefOf(place)}>{label}</a>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
