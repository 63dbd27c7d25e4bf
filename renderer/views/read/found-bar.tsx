import type { ReactElement } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { shorten } from '../../parts/words.ts';
import styles from './found-bar.module.css';
import { clear } from './use-found.ts';

/** Says at which of the matches the reader is, and steps through them. There only while something is marked. */
export function FoundBar({ onStep }: { readonly onStep: (step: 1 | -1) => void }): ReactElement | null {
  const app = useApp();
  const found = useStore(app.found);
  const step = useStore(app.foundStep);
  if (!found || !step) return null;
  return (
    <section aria-label="Matches in the text" className={styles.bar} data-foot-bar="" data-screen-only="">
      <span className={styles.words} role="status">
        <b>{step.of === 0 ? 'No match' : `${step.at} of ${step.of}`}</b>{' '}
        <span className={styles.query}>for {shorten(found.query, 40)}</span>
      </span>
      <button
        aria-keyshortcuts="Shift+F3"
        aria-label="Previous match"
        className={styles.button}
        onClick={() => onStep(-1)}
        title="Previous match (Shift F3)"
        type="button"
      >
        <Icon name="up" size={14} />
      </button>
      <button
        aria-keyshortcuts="F3"
        aria-label="Next match"
        className={styles.button}
        onClick={() => onStep(1)}
        title="Next match (F3)"
        type="button"
      >
        <Icon name="down" size={14} />
      </button>
      <button
        aria-keyshortcuts="Escape"
        aria-label="Take the marks away"
        className={styles.button}
        onClick={() => clear(app)}
        title="Take the marks away (Esc)"
        type="button"
      >
        <Icon name="close" size={13} />
      </button>
    </section>
  );
}
