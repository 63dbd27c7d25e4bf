import type { ReactElement } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Reveal } from '../../parts/reveal.tsx';
import { capital, counted, shorten } from '../../parts/words.ts';
import { dayInWords } from '../../state/commitment-words.ts';
import type { OwnMarks } from '../../state/own-marks.ts';
import styles from './loose-marks.module.css';

const LONGEST_QUOTE = 120;

/** The marks whose sentence is not in this plan any more: kept until the person removes them. */
export function LooseMarks({ marks }: { readonly marks: OwnMarks }): ReactElement | null {
  const notes = useStore(useApp().notes.notes);
  if (marks.length === 0) return null;
  return (
    <div className={styles.loose}>
      <Reveal plain summary={`${counted(marks.length, 'mark')} of yours without a sentence in this plan`}>
        {marks.map((mark) => (
          <div className={styles.mark} key={mark.id}>
            <p>
              {[capital(mark.status), mark.due && `due ${dayInWords(mark.due)}`, mark.remark]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={styles.quote}>“{shorten(mark.sentence, LONGEST_QUOTE)}”</p>
            <button className={styles.remove} onClick={() => notes?.remove([mark.id])} type="button">
              Remove
            </button>
          </div>
        ))}
      </Reveal>
    </div>
  );
}
