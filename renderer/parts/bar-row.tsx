import { type ReactElement, type ReactNode, useId, useState } from 'react';
import styles from './bar-row.module.css';
import { classes } from './classes.ts';

type BarRowProps = {
  readonly name: ReactNode;
  readonly value: number;
  readonly most: number;
  /** What the button that opens the rest says, for those who do not see the bar. */
  readonly label: string;
  /** Gives the name more room than an abbreviation needs. */
  readonly longName?: boolean;
  readonly children: ReactNode;
};

/** A name, a bar as long as its number, and the number, which opens what was counted. */
export function BarRow({ name, value, most, label, longName = false, children }: BarRowProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  return (
    <div>
      <div className={classes(styles.row, longName && styles.long)}>
        <span className={styles.name}>{name}</span>
        <button
          aria-controls={body}
          aria-expanded={isOpen}
          aria-label={label}
          className={styles.button}
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          <span className={styles.track}>
            <span className={styles.bar} style={{ width: `${(100 * value) / Math.max(1, most)}%` }} />
          </span>
          <span className={styles.value}>{value}</span>
        </button>
      </div>
      <div className={styles.body} hidden={!isOpen} id={body}>
        {isOpen ? children : null}
      </div>
    </div>
  );
}
