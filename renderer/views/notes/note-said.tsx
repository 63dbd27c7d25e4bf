import { type ReactPortal, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import styles from './note-said.module.css';
import { stepNotes } from './noting.ts';

const QUIET_AFTER = 8000;
const SILENT = { words: '', canUndo: false } as const;

/** Says at the foot of the window what was done to a person's notes, with *Undo* where it can be taken back. It takes no focus. `isRaised` leaves room for a bar below it. */
export function NoteSaidLine({ isRaised = false }: { readonly isRaised?: boolean }): ReactPortal {
  const app = useApp();
  const said = useStore(app.notes.said);
  const [shown, setShown] = useState<typeof said | null>(null);
  useEffect(() => {
    setShown(null);
    if (said.words === '') return;
    const start = window.setTimeout(() => setShown(said), 60);
    // Emptied for good: a page that is brought back says nothing again that was said before.
    const end = window.setTimeout(() => app.notes.said.set(SILENT), QUIET_AFTER);
    return () => {
      window.clearTimeout(start);
      window.clearTimeout(end);
    };
  }, [said, app]);
  return createPortal(
    <div className={classes(styles.place, isRaised && styles.raised)} data-screen-only="" role="status">
      {shown ? (
        <p className={styles.said}>
          <span>{shown.words}</span>
          {shown.canUndo ? (
            <button aria-keyshortcuts="Control+Z" onClick={() => stepNotes(app, false)} type="button">
              Undo
            </button>
          ) : null}
        </p>
      ) : null}
    </div>,
    document.body,
  );
}
