import { type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PlanNode } from '../../../corpus/index.ts';
import { classes } from '../../parts/classes.ts';
import styles from './governed-text.module.css';

type GovernedTextProps = {
  readonly text: readonly PlanNode[];
  /** The place whose text it is, for the name of the button. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

const LINES = 3;

/** The text that a clause governs: its first lines, and a button that shows the rest. All of it is in the page, so that find and print see it. */
export function GovernedText({ text, name, isOpen, onToggle }: GovernedTextProps): ReactElement | null {
  const body = useId();
  const whole = useRef<HTMLDivElement>(null);
  const isLong = useIsLong(whole);
  const toggle = () => {
    // The button goes down with the rest of the text, often out of sight: one reads on from the beginning.
    if (!isOpen) whole.current?.focus({ preventScroll: true });
    onToggle();
  };
  if (text.length === 0) return null;
  return (
    <div className={styles.governed}>
      <div className={classes(styles.text, !isOpen && styles.clamped)} id={body} ref={whole} tabIndex={-1}>
        {text.map((node) => (
          <p className={'title' in node ? styles.head : undefined} key={node.id}>
            {'title' in node ? node.title : node.text}
          </p>
        ))}
      </div>
      {isLong ? (
        <button
          aria-controls={body}
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Show less' : 'Show all'} of ${name}`}
          className={styles.fold}
          data-screen-only=""
          onClick={toggle}
          type="button"
        >
          {isOpen ? 'Show less' : 'Show all'}
        </button>
      ) : null}
    </div>
  );
}

/** Whether a text has more lines than are shown folded. It is asked again when its width changes. */
function useIsLong(text: React.RefObject<HTMLElement | null>): boolean {
  const [isLong, setLong] = useState(true);
  useLayoutEffect(() => {
    const { current } = text;
    if (!current) return;
    const measure = () => {
      const line = Number.parseFloat(getComputedStyle(current).lineHeight);
      setLong(current.scrollHeight > (LINES + 0.5) * line);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [text]);
  return isLong;
}
