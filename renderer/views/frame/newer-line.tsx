import type { ReactElement } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import styles from './notice.module.css';

/** Says that a newer build of the Browser edition was found, and leaves it to the person when to change. It changes by itself when every window of Remit is closed. */
export function NewerLine(): ReactElement {
  const { newer } = useApp();
  const found = useStore(newer);
  return (
    <div className={found ? styles.notice : undefined} data-screen-only="" role="status">
      {found ? (
        <>
          <p>A newer version of Remit is ready. Your place, your notes and your settings are kept.</p>
          <span className={styles.choices}>
            <button className={styles.choice} onClick={found.takeOver} type="button">
              Load it now
            </button>
            <button className={styles.choice} onClick={() => newer.set(null)} type="button">
              Later
            </button>
          </span>
        </>
      ) : null}
    </div>
  );
}
