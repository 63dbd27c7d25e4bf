import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import styles from './pane.module.css';

type PaneHeadProps = {
  readonly title: string;
  readonly about?: string | undefined;
  readonly onFold: () => void;
  readonly children?: ReactNode;
};

/** The head of a side pane: what it is, and a button that folds it away. */
export function PaneHead({ title, about, onFold, children }: PaneHeadProps): ReactElement {
  return (
    <div className={classes(styles.head, !children && styles.bare)}>
      <div className={styles.line}>
        <h2 className={styles.title}>
          {title}
          {about ? <span className={styles.about}> {about}</span> : null}
        </h2>
        <button aria-label={`Fold ${title}`} className={styles.fold} onClick={onFold} type="button">
          <Icon name="close" size={12} />
        </button>
      </div>
      {children}
    </div>
  );
}
