import { type ReactPortal, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './toast.module.css';

/** One sentence to be said; another object says it again. */
export type Said = { readonly words: string };

const QUIET_AFTER = 5000;

/** Says one sentence at the foot of the window, for eyes and for screen readers, and takes it away after a while. It takes no focus and hides nothing that can be pressed: it stands above a bar at the foot of the view (`data-foot-bar`). */
export function Toast({ said }: { readonly said: Said }): ReactPortal {
  const [shown, setShown] = useState('');
  useEffect(() => {
    // Emptied first, so that the same sentence is announced again.
    setShown('');
    const start = window.setTimeout(() => setShown(said.words), 60);
    const end = window.setTimeout(() => setShown(''), QUIET_AFTER);
    return () => {
      window.clearTimeout(start);
      window.clearTimeout(end);
    };
  }, [said]);
  return createPortal(
    <div className={styles.place} data-screen-only="" role="status">
      {shown === '' ? null : <p className={styles.toast}>{shown}</p>}
    </div>,
    document.body,
  );
}
