import { lazy, memo, type ReactElement, Suspense, useCallback, useRef, useState } from 'react';
import styles from './top-bar.module.css';

const fetchPanel = () => import('../look/look-panel.tsx');
const LookPanel = lazy(async () => ({ default: (await fetchPanel()).LookPanel }));

/** Fetches what the button opens, so that it opens at once. */
export async function prepareLook(): Promise<void> {
  await fetchPanel();
}

/** The button that says how the text looks. What it opens comes when nobody waits, or when it is first pressed. */
export const LookMenu = memo(function LookMenu(): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-label="How the text looks"
        className={styles.look}
        data-opens="look"
        onClick={() => setOpen(true)}
        onPointerEnter={prepareLook}
        ref={button}
        type="button"
      >
        Aa
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <LookPanel onClose={close} trigger={button} />
        </Suspense>
      ) : null}
    </>
  );
});
