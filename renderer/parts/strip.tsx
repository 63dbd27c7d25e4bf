import type { ReactElement } from 'react';
import { classes } from './classes.ts';
import styles from './strip.module.css';

/** A chapter on the strip. `label` is its Roman number. */
export type StripChapter = { readonly label: string; readonly title: string; readonly count: number };

type StripProps = {
  readonly chapters: readonly StripChapter[];
  /** The largest count that the strip can show, so that strips beside each other can be compared. */
  readonly most: number;
  readonly small?: boolean;
};

/** How the clauses of a body lie over the chapters. The same is said in words for those who do not see it. */
export function Strip({ chapters, most, small = false }: StripProps): ReactElement {
  const words = chapters
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `chapter ${label}: ${count}`)
    .join(', ');
  return (
    <div
      aria-label={`Clauses by chapter: ${words || 'none'}`}
      className={classes(styles.strip, small && styles.small)}
      role="img"
    >
      {chapters.map(({ label, title, count }) => (
        <span className={styles.chapter} key={label} title={`Chapter ${label} ${title}: ${count}`}>
          <span className={styles.field}>
            {count > 0 ? (
              <span
                className={styles.bar}
                style={{ height: `${Math.max(8, (100 * count) / Math.max(1, most))}%` }}
              />
            ) : null}
          </span>
          {small ? null : <span className={styles.label}>{label}</span>}
        </span>
      ))}
    </div>
  );
}
