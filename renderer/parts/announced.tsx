import { type ReactElement, useEffect, useState } from 'react';
import styles from './announced.module.css';

const SAY_AFTER = 700;

/** Tells screen readers a count when the picking and typing has come to rest. */
export function Announced({ text }: { readonly text: string }): ReactElement {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(text), SAY_AFTER);
    return () => window.clearTimeout(timer);
  }, [text]);
  return (
    <p className={styles.hidden} data-screen-only="staged" role="status">
      {said}
    </p>
  );
}
