import type { ReactElement, ReactNode } from 'react';
import styles from './cover.module.css';

type CoverProps = {
  /** `null` where it was taken off. */
  readonly onReveal: (() => void) | null;
  /** What is under it: it keeps its room, and nobody is told what it says. */
  readonly children: ReactNode;
};

/** Words that are covered until they are revealed. A cover looks like one, is called "hidden answer", and breaks over lines as the words do. */
export function Cover({ onReveal, children }: CoverProps): ReactElement {
  if (onReveal === null) return <span className={styles.revealed}>{children}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break over two lines, and names are long.
    <span
      aria-label="hidden answer"
      className={styles.cover}
      data-cover=""
      onClick={(event) => {
        event.stopPropagation();
        onReveal();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onReveal();
      }}
      role="button"
      tabIndex={0}
    >
      <span aria-hidden="true" className={styles.under}>
        {children}
      </span>
    </span>
  );
}
