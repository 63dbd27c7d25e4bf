import { type ReactElement, type ReactNode, useEffect } from 'react';
import {
  type AttachedStop,
  assertNever,
  MOST_MINUTES,
  MOST_TEXT,
  type Shown,
} from '../../../corpus/index.ts';
import { MarkdownField } from '../../parts/markdown-field.tsx';
import { NoteText } from '../../parts/note-text.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { lackInWords, STOP_KIND } from '../../state/lesson-words.ts';
import { AskFields } from './ask-fields.tsx';
import type { Editing } from './editing.ts';
import { PlaceFields } from './place-fields.tsx';
import { SettingFields } from './setting-fields.tsx';
import styles from './stop-pane.module.css';
import { StopPreview } from './stop-preview.tsx';
import { ViewFields } from './view-fields.tsx';
import { WrongPlace } from './wrong-place.tsx';

type StopPaneProps = {
  readonly attached: AttachedStop;
  readonly number: number;
  /** How many stops there are. */
  readonly count: number;
  /** `null` for a lesson that cannot be changed. */
  readonly editing: Editing | null;
  /** Whether it was just made, and its first field takes the focus. */
  readonly isFresh: boolean;
  readonly onFresh: () => void;
};

/** What a stop shows, and all that belongs to it. */
export function StopPane({
  attached,
  number,
  count,
  editing,
  isFresh,
  onFresh,
}: StopPaneProps): ReactElement {
  const { stop } = attached;
  useEffect(() => {
    if (isFresh) onFresh();
  }, [isFresh, onFresh]);
  return (
    <div className={styles.pane}>
      <div className={styles.line}>
        <h2 className={styles.heading}>
          Stop {number} <span className={styles.kind}>{STOP_KIND[stop.shown.kind]}</span>
        </h2>
        {editing ? (
          <StopTools editing={editing} id={stop.id} isLast={number === count} number={number} />
        ) : null}
      </div>
      <WrongPlace attached={attached} editing={editing} />
      {editing ? (
        <>
          <Fields attached={attached} editing={editing} isFresh={isFresh} />
          <Lack shown={stop.shown} />
        </>
      ) : (
        <StopPreview attached={attached} />
      )}
      {editing ? (
        <>
          <NumberField
            canBeEmpty
            label="Planned minutes"
            least={0.5}
            most={MOST_MINUTES}
            onType={(minutes) => editing.type(stop.id, 'the minutes', () => ({ minutes }))}
            step={0.5}
            value={stop.minutes}
          />
          <MarkdownField
            label="Speaker’s notes"
            most={MOST_TEXT}
            onType={(notes) => editing.type(stop.id, 'the notes', () => ({ notes }))}
            placeholder="Only you see them. **bold**, *italic*, - lists"
            rows={4}
            value={stop.notes}
          />
        </>
      ) : (
        <ReadNotes notes={stop.notes} />
      )}
    </div>
  );
}

/** What the class would miss at the stop as it is. */
function Lack({ shown }: { readonly shown: Shown }): ReactElement | null {
  const words = lackInWords(shown);
  return words === null ? null : (
    <p className={styles.lack} role="note">
      {words}
    </p>
  );
}

/** What can be done with the stop as a whole, for who does not use the keys of the trail. */
function StopTools({
  editing,
  id,
  number,
  isLast,
}: {
  readonly editing: Editing;
  readonly id: string;
  readonly number: number;
  readonly isLast: boolean;
}): ReactElement {
  return (
    <div className={styles.tools}>
      <button
        className={styles.tool}
        disabled={number === 1}
        onClick={() => editing.step(id, -1)}
        type="button"
      >
        Move up
      </button>
      <button className={styles.tool} disabled={isLast} onClick={() => editing.step(id, 1)} type="button">
        Move down
      </button>
      <button className={styles.tool} onClick={() => editing.duplicate(id)} type="button">
        Duplicate
      </button>
      <button className={styles.tool} onClick={() => editing.remove(id)} type="button">
        Delete
      </button>
    </div>
  );
}

type FieldsProps = {
  readonly attached: AttachedStop;
  readonly editing: Editing;
  readonly isFresh: boolean;
};

function Fields({ attached, editing, isFresh }: FieldsProps): ReactNode {
  const { stop } = attached;
  const { shown } = stop;
  switch (shown.kind) {
    case 'place':
      return <PlaceFields attached={attached} editing={editing} shown={shown} />;
    case 'view':
      return <ViewFields attached={attached} editing={editing} shown={shown} />;
    case 'slide':
      return (
        <MarkdownField
          isFirst={isFresh}
          label="Slide"
          most={MOST_TEXT}
          onType={(text) => editing.type(stop.id, 'the slide', () => ({ shown: { ...shown, text } }))}
          placeholder="What the class sees. The first line is the largest."
          rows={6}
          value={shown.text}
        />
      );
    case 'question':
      return <AskFields attached={attached} editing={editing} isFresh={isFresh} shown={shown} />;
    case 'quiz':
    case 'hunt':
      return <SettingFields editing={editing} id={stop.id} shown={shown} />;
    default:
      return assertNever(shown);
  }
}

function ReadNotes({ notes }: { readonly notes: string }): ReactElement | null {
  if (notes.trim() === '') return null;
  return (
    <div>
      <h3 className={styles.label}>Speaker’s notes</h3>
      <NoteText text={notes} />
    </div>
  );
}
