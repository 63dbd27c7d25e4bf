import type { ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import styles from '../../parts/sign-button.module.css';

type ContentsFoldsProps = { readonly onFold: () => void; readonly onOpen: () => void };

/** Two buttons for the whole tree: only the chapters, or every row. */
export function ContentsFolds({ onFold, onOpen }: ContentsFoldsProps): ReactElement {
  return (
    <>
      <button
        aria-label="Fold all chapters"
        className={styles.sign}
        onClick={onFold}
        title="Fold all chapters"
        type="button"
      >
        <Icon name="foldAll" size={16} />
      </button>
      <button
        aria-label="Open all chapters"
        className={styles.sign}
        onClick={onOpen}
        title="Open all chapters"
        type="button"
      >
        <Icon name="openAll" size={16} />
      </button>
    </>
  );
}
