import { type ReactElement, useEffect, useState } from 'react';
import styles from './preparing.module.css';

const QUIET = 200;

/** Stands in for a page that is being fetched, and says that it takes a moment, but only when it does. */
export function Preparing({
  title,
  words,
}: {
  readonly title: string;
  readonly words: string;
}): ReactElement {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), QUIET);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={styles.preparing}>
      <h1 className={styles.hidden} tabIndex={-1}>
        {title}
      </h1>
      <p role="status">{isLong ? words : null}</p>
    </div>
  );
}
