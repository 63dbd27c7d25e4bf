import { type ReactElement, useEffect, useRef } from 'react';
import { PRESENT_KEYS } from './present-keys.ts';
import styles from './stage-keys-list.module.css';

/** The keys of presenting, over the stage. */
export function StageKeysList({ onClose }: { readonly onClose: () => void }): ReactElement {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <section aria-label="Keys" aria-modal="true" className={styles.sheet} role="dialog">
      <div className={styles.head}>
        <h2>Keys while presenting</h2>
        <button
          onClick={onClose}
          onKeyDown={(event) => {
            if (!closes(event.key)) return;
            // The window behind has the same key, and would open the list again or end.
            event.preventDefault();
            onClose();
          }}
          ref={close}
          type="button"
        >
          Close
        </button>
      </div>
      <dl className={styles.keys}>
        {PRESENT_KEYS.filter(({ shown }) => shown.length > 0).map(({ shown, does, action }) => (
          <div key={action}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>1</kbd>
            <kbd>2</kbd>
            <kbd>Enter</kbd>
          </dt>
          <dd>To stop 12</dd>
        </div>
      </dl>
    </section>
  );
}

function closes(key: string): boolean {
  return key === 'Escape' || key === '?';
}
