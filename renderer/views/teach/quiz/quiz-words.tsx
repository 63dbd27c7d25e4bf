import type { ReactElement } from 'react';
import type { QuizWords } from '../../../../corpus/index.ts';
import styles from './quiz-player.module.css';

/** The printed words that a question is about. What is asked for is covered until the answer is shown, also for those who listen. */
export function QuizWordsShown({
  words: { text, gap },
  isShown,
}: {
  readonly words: QuizWords;
  readonly isShown: boolean;
}): ReactElement {
  if (gap === null) return <blockquote className={styles.words}>{text}</blockquote>;
  return (
    <blockquote className={styles.words}>
      {text.slice(0, gap[0])}
      {isShown ? (
        <mark className={styles.filled}>{text.slice(...gap)}</mark>
      ) : (
        <span className={styles.gap}>
          <span className={styles.unseen}>(gap)</span>
        </span>
      )}
      {text.slice(gap[1])}
    </blockquote>
  );
}
