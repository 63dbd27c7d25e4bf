import { type ReactPortal, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { classes } from './classes.ts';
import styles from './said-line.module.css';

/** One sentence about what was done; another object says it again. */
type Said = {
  readonly words: string;
  /** Whether *Undo* stands beside it. */
  readonly canUndo?: boolean;
  /** Where *Open* beside it leads. */
  readonly href?: string;
};

type SaidLineProps<S extends Said> = {
  readonly said: S | null;
  /** What the link beside it is called; there is none without it. */
  readonly open?: string;
  /** Leaves room for a bar below it. */
  readonly isRaised?: boolean;
  /** Stands at the end of the line, where something on the other side is not to be covered. */
  readonly isAside?: boolean;
  readonly onUndo: () => void;
  /** Called when it has been shown long enough: a page that is brought back says nothing again that was said before. */
  readonly onQuiet: () => void;
};

const QUIET_AFTER = 8000;

/** Says at the foot of the window what was done, with *Undo* where it can be taken back. It takes no focus. */
export function SaidLine<S extends Said>(props: SaidLineProps<S>): ReactPortal {
  const { said, open, isRaised = false, isAside = false, onUndo, onQuiet } = props;
  const [shown, setShown] = useState<S | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only something else that is said begins anew.
  useEffect(() => {
    setShown(null);
    if (said === null || said.words === '') return;
    const start = window.setTimeout(() => setShown(said), 60);
    const end = window.setTimeout(onQuiet, QUIET_AFTER);
    return () => {
      window.clearTimeout(start);
      window.clearTimeout(end);
    };
  }, [said]);
  return createPortal(
    <div
      className={classes(styles.place, isRaised && styles.raised, isAside && styles.aside)}
      data-screen-only=""
      role="status"
    >
      {shown ? (
        <p className={styles.said}>
          <span>{shown.words}</span>
          {shown.canUndo ? (
            <button aria-keyshortcuts="Control+Z" onClick={onUndo} type="button">
              Undo
            </button>
          ) : null}
          {open !== undefined && shown.href !== undefined ? <a href={shown.href}>{open}</a> : null}
        </p>
      ) : null}
    </div>,
    document.body,
  );
}
