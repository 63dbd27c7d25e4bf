import { type ReactElement, type ReactNode, useState } from 'react';
import styles from './first-few.module.css';

type FirstFewProps = {
  readonly children: readonly ReactNode[];
  /** How many are shown at first. One more than that is shown as well, because the button would take its room. */
  readonly most?: number;
  /** What they are, in the plural, for those who do not see them. */
  readonly what: string;
};

/** The first of many entries, and a button that shows them all. Give it a key where the entries change with the place. */
export function FirstFew({ children, most = 5, what }: FirstFewProps): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const isLong = children.length > most + 1;
  return (
    <>
      {isLong && !isWhole ? children.slice(0, most) : children}
      {isLong ? (
        <button
          aria-expanded={isWhole}
          aria-label={isWhole ? `First ${most} ${what}` : `All ${children.length} ${what}`}
          className={styles.more}
          onClick={() => setWhole(!isWhole)}
          type="button"
        >
          {isWhole ? `First ${most}` : `All ${children.length}`}
        </button>
      ) : null}
    </>
  );
}
