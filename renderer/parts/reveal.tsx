import { type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import styles from './reveal.module.css';

type RevealProps = {
  readonly summary: ReactNode;
  readonly detail?: ReactNode;
  /** Opens it when it becomes true; a person can close it all the same. */
  readonly open?: boolean;
  /** Whether it is open at first, where a page is brought back as it was left. */
  readonly startOpen?: boolean;
  /** Is told whenever a person opens or closes it. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly plain?: boolean;
  readonly children: ReactNode;
};

/** Words that open to show more below them. */
export function Reveal({
  summary,
  detail,
  open = false,
  startOpen = false,
  onToggle,
  plain = false,
  children,
}: RevealProps): ReactElement {
  const [isOpen, setOpen] = useState(open || startOpen);
  const body = useId();
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    setOpen(true);
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div className={classes(styles.reveal, plain && styles.plain)} ref={whole}>
      <button
        aria-controls={body}
        aria-expanded={isOpen}
        className={styles.summary}
        onClick={() => {
          setOpen(!isOpen);
          onToggle?.(!isOpen);
        }}
        type="button"
      >
        <span className={styles.words}>{summary}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
        <span className={styles.sign}>
          <Icon name="down" size={12} />
        </span>
      </button>
      <div className={styles.body} hidden={!isOpen} id={body}>
        {isOpen ? children : null}
      </div>
    </div>
  );
}
