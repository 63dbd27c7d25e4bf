import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import styles from './pane.module.css';

/** On which side of the window a pane stands. */
export const PaneSide = createContext<'left' | 'right'>('left');

type PaneHeadProps = {
  readonly title: string;
  readonly about?: string | undefined;
  readonly onFold: () => void;
  /** A small button that belongs to the whole pane. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
};

/** The head of a side pane: what it is, and a button that folds it away. */
export function PaneHead({ title, about, action, onFold, children }: PaneHeadProps): ReactElement {
  return (
    <div className={classes(styles.head, !children && styles.bare)}>
      <div className={styles.line}>
        <h2 className={styles.title}>
          {title}
          {about ? <span className={styles.about}> {about}</span> : null}
        </h2>
        <span className={styles.actions} data-about-pane="">
          {action}
          <FoldButton onFold={onFold} title={title} />
        </span>
      </div>
      {children}
    </div>
  );
}

const KEY = { left: 'Ctrl B', right: 'Ctrl Alt B' } as const;

/** Folds the pane. The picture is the one of the button that brings it back. */
function FoldButton({
  title,
  onFold,
}: {
  readonly title: string;
  readonly onFold: () => void;
}): ReactElement {
  const side = useContext(PaneSide);
  const label = `Fold ${title} (${KEY[side]})`;
  return (
    <button
      aria-label={label}
      className={styles.fold}
      data-folds=""
      onClick={onFold}
      title={label}
      type="button"
    >
      <Icon name={side} size={16} />
    </button>
  );
}
