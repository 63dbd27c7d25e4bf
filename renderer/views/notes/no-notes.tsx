import type { ReactElement } from 'react';
import styles from './no-notes.module.css';

/** Shows who has no notes yet how one is made. */
export function NoNotes(): ReactElement {
  return (
    <div className={styles.none}>
      <p className={styles.lead}>Nothing here yet. There are three ways to begin, all in the text:</p>
      <ul className={styles.ways}>
        <li>
          <kbd>N</kbd>
          <div>
            <h2>Write a note</h2>
            <p>On the words you selected, or on the passage where you are. Bold, lists and links work.</p>
          </div>
        </li>
        <li>
          <kbd>H</kbd>
          <div>
            <h2>Highlight words</h2>
            <p>Four colours, each with a shape of its own. H again takes the next one.</p>
          </div>
        </li>
        <li>
          <kbd>B</kbd>
          <div>
            <h2>Set a bookmark</h2>
            <p>A place to come back to. B again takes it off.</p>
          </div>
        </li>
      </ul>
      <p className={styles.more}>
        With the mouse: select words, or open the menu in the margin of a passage. A colleague’s notes come in
        with <em>Import</em>, or when you drop their file here.
      </p>
      <a className={styles.go} href="#/">
        Go to the text
      </a>
    </div>
  );
}
