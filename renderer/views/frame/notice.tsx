import { type ReactElement, useState } from 'react';
import { Icon } from '../../parts/icon.tsx';
import styles from './notice.module.css';

/** One plain sentence above the view, when it is not what was asked for. */
export function Notice({
  text,
  visit,
}: {
  readonly text: string | null;
  readonly visit: number;
}): ReactElement {
  const [closed, setClosed] = useState(0);
  const isShown = text !== null && closed !== visit;
  return (
    <div className={isShown ? styles.notice : undefined} data-screen-only="" role="status">
      {isShown ? (
        <>
          <p>{text}</p>
          <button
            aria-label="Close this message"
            className={styles.close}
            onClick={() => setClosed(visit)}
            type="button"
          >
            <Icon name="close" size={14} />
          </button>
        </>
      ) : null}
    </div>
  );
}
