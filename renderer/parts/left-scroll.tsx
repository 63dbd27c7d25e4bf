import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './left-scroll.module.css';

/** What stands under the head of a left pane and scrolls by itself. */
export function LeftScroll({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}): ReactElement {
  return <div className={classes(styles.scroll, className)}>{children}</div>;
}

/** The button above the filters of a left pane that takes them all away. */
export function ClearFilters({
  words = 'Clear all',
  onClear,
}: {
  readonly words?: string;
  readonly onClear: () => void;
}): ReactElement {
  return (
    <button className={styles.clear} onClick={onClear} type="button">
      {words}
    </button>
  );
}
