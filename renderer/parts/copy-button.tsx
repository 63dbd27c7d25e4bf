import { type ReactElement, useEffect, useState } from 'react';
import { CLIPBOARD_CLOSED, copyText } from '../state/clipboard.ts';
import styles from './copy-button.module.css';

type CopyButtonProps = {
  readonly words: string;
  /** The whole name of the button, where the words alone would not say what is copied. It begins with the words. */
  readonly label?: string;
  /** Makes the text at the moment it is asked for. */
  readonly text: () => string;
};

const COPIED = 'Copied';
const QUIET_AFTER = 4000;

/** A quiet button that copies a text, and says beside itself whether it did. */
export function CopyButton({ words, label, text }: CopyButtonProps): ReactElement {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said !== COPIED) return;
    const timer = window.setTimeout(() => setSaid(''), QUIET_AFTER);
    return () => window.clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    // Said anew every time, so that a second copy is announced as well.
    setSaid('');
    setSaid((await copyText(text())) ? COPIED : CLIPBOARD_CLOSED);
  };
  return (
    <>
      <button aria-label={label} className={styles.copy} data-screen-only="" onClick={copy} type="button">
        {words}
      </button>
      <span aria-live="polite" className={styles.said} data-screen-only="">
        {said}
      </span>
    </>
  );
}
