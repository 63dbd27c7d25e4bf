import type { ReactElement } from 'react';
import { type AttachedAnnotation, attachmentSentence, type Selected } from '../../../corpus/index.ts';
import styles from './check-notice.module.css';

type CheckNoticeProps = {
  readonly attached: AttachedAnnotation;
  /** What stands in its place now, to be compared with the old words; `null` where nothing does. */
  readonly now: string | null;
  /** Whether the old words stand beside it already. */
  readonly isQuoted?: boolean;
  readonly onRight: (to: Selected) => void;
  /** Puts it on the words that are selected, or on the passage that is open; `null` where there is neither. */
  readonly onMove: (() => void) | null;
  /** What *Move* would put it on: "the selection", "§5 ¶2". */
  readonly target: string;
};

/** Says that a person should check the place of an annotation, with the old words, and what can be done. Nothing where all is well. */
export function CheckNotice(props: CheckNoticeProps): ReactElement | null {
  const { attached, now, isQuoted = false, onRight, onMove, target } = props;
  const { annotation, attachment } = attached;
  const sentence = attachmentSentence(attachment);
  if (sentence === undefined) return null;
  return (
    <div className={styles.notice} role="note">
      <p>{sentence}</p>
      {!isQuoted && annotation.quote.exact !== now && annotation.quote.exact !== '' ? (
        <p className={styles.old}>
          It was: <q>{shorten(annotation.quote.exact)}</q>
        </p>
      ) : null}
      {now !== null && annotation.quote.exact !== now ? (
        <p className={styles.old}>
          It is now: <q>{shorten(now)}</q>
        </p>
      ) : null}
      <div className={styles.buttons}>
        {attachment.kind === 'moved' || attachment.kind === 'changed' ? (
          <button
            onClick={() => onRight({ at: attachment.at, range: annotation.whole ? null : attachment.range })}
            type="button"
          >
            It is right
          </button>
        ) : null}
        {onMove ? (
          <button onClick={onMove} type="button">
            Move to {target}
          </button>
        ) : null}
      </div>
    </div>
  );
}

const LONGEST = 160;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
}
