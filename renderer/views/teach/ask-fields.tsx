import type { ReactElement } from 'react';
import { type AttachedStop, MOST_TEXT, placeOf, type Shown } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { MarkdownField } from '../../parts/markdown-field.tsx';
import { standingAt } from '../../state/lesson-words.ts';
import type { Editing } from './editing.ts';
import { LessonFinder } from './lesson-finder.tsx';
import { placeOptions } from './places.ts';
import styles from './stop-pane.module.css';
import { PlacePreview } from './stop-preview.tsx';

type AskFieldsProps = {
  readonly attached: AttachedStop;
  readonly shown: Extract<Shown, { kind: 'question' }>;
  readonly editing: Editing;
  readonly isFresh: boolean;
};

/** A question of the trainer's own: its words, its answer, and where the plan answers it. */
export function AskFields({ attached, shown, editing, isFresh }: AskFieldsProps): ReactElement {
  const { graph } = useApp();
  const { stop, place } = attached;
  return (
    <>
      <MarkdownField
        isFirst={isFresh}
        label="Question"
        most={MOST_TEXT}
        onType={(text) => editing.type(stop.id, 'the question', () => ({ shown: { ...shown, text } }))}
        placeholder="Who leads this box?"
        value={shown.text}
      />
      <MarkdownField
        label="Answer"
        most={MOST_TEXT}
        onType={(answer) => editing.type(stop.id, 'the answer', () => ({ shown: { ...shown, answer } }))}
        placeholder="Covered until you reveal it"
        value={shown.answer}
      />
      <div>
        <p className={styles.label}>Where the plan answers it</p>
        <LessonFinder
          chosen={place ? standingAt(place.attachment) : null}
          label="Where the plan answers it"
          onPick={(id) => {
            const found = placeOf(graph, { at: id, range: null });
            if (found)
              editing.change(stop.id, { shown: { ...shown, place: found } }, 'the place of the answer');
          }}
          optionsFor={placeOptions}
          placeholder="Box 8, s4 m2, a word of a title …"
        />
        {place ? (
          <button
            className={styles.quiet}
            onClick={() =>
              editing.change(stop.id, { shown: { ...shown, place: null } }, 'the place of the answer')
            }
            type="button"
          >
            Without a place
          </button>
        ) : null}
      </div>
      {place ? <PlacePreview attached={place} /> : null}
    </>
  );
}
