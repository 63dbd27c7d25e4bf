import type { ReactElement } from 'react';
import { ANNOTATION_COLOURS } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { colourWords, Swatch } from '../../parts/colour-choice.tsx';
import { beginNote, highlight, partsOf } from '../notes/noting.ts';
import styles from './selection-bar.module.css';
import type { SelectionGroupProps } from './selection-bar.tsx';

/** What a person makes of selected words: a highlight in one of four colours, a note, or a stop of a lesson. */
export function NoteGroup({ ranges, close }: SelectionGroupProps): ReactElement {
  const app = useApp();
  const parts = () => partsOf(app, ranges);
  return (
    <>
      {ANNOTATION_COLOURS.map((colour) => (
        <button
          aria-label={`Highlight: ${colourWords(colour)}`}
          className={styles.swatch}
          key={colour}
          onClick={() => {
            close();
            void highlight(app, parts(), colour);
          }}
          title={`${colourWords(colour)} (H)`}
          type="button"
        >
          <Swatch colour={colour} />
        </button>
      ))}
      <button
        aria-keyshortcuts="N"
        className={styles.button}
        onClick={() => {
          close();
          void beginNote(app, parts());
        }}
        type="button"
      >
        Note
      </button>
      <button
        aria-keyshortcuts="A"
        className={styles.button}
        onClick={() => {
          close();
          void app.lessons.addParts(app, parts());
        }}
        type="button"
      >
        Add to lesson
      </button>
    </>
  );
}
