import type { ReactElement } from 'react';
import styles from './teach.module.css';

/** Shows who has no lessons yet how one is made. */
export function NoLessons(): ReactElement {
  return (
    <div className={styles.none}>
      <p>None yet. There are three ways to begin:</p>
      <ul>
        <li>
          <kbd>A</kbd> adds the passage, the words you selected or the view where you are. It works
          everywhere, and makes the lesson the first time.
        </li>
        <li>
          <em>New lesson</em> opens an empty one, to which you add places, slides, questions and quizzes.
        </li>
        <li>
          <em>Open a lesson file…</em> takes in what a colleague exported, or you on another computer. You can
          drop it here too.
        </li>
      </ul>
    </div>
  );
}
