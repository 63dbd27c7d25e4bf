import { type ReactElement, useState } from 'react';
import { type AnnotationColour, counted, type NoteRow } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { ColourChoice } from '../../parts/colour-choice.tsx';
import type { Notes } from '../../state/notes.ts';
import styles from './bulk-bar.module.css';
import { deleteNotes, say } from './noting.ts';

type BulkBarProps = {
  readonly notes: Notes;
  readonly rows: readonly NoteRow[];
  readonly onClear: () => void;
};

/** What can be done with several notes at once: tag, colour, delete. Each is one step that can be taken back. */
export function BulkBar({ notes, rows, onClear }: BulkBarProps): ReactElement {
  const app = useApp();
  const [tag, setTag] = useState('');
  const said = counted(rows.length, 'note');
  const ids = rows.flatMap(({ parts }) => parts.map(({ annotation }) => annotation.id));
  const firsts = rows.map(({ annotation }) => annotation.id);
  const colours = new Set(rows.map(({ annotation }) => annotation.colour));
  const addTag = () => {
    const clean = tag.trim();
    if (clean === '') return;
    notes.edit(firsts, ({ tags }) => (tags.includes(clean) ? {} : { tags: [...tags, clean] }));
    setTag('');
    say(app, `${said} tagged ${clean}.`, true);
  };
  const paint = (colour: AnnotationColour | null) => {
    // A highlight without a colour would be seen nowhere.
    notes.edit(ids, ({ kind }) => (colour === null && kind === 'highlight' ? {} : { colour }));
    say(app, `${said} coloured.`, true);
  };
  return (
    <fieldset className={styles.bar} data-foot-bar="" data-screen-only="">
      <legend className={styles.count}>{rows.length} selected</legend>
      <input
        aria-label="Tag to add to the selected notes"
        className={styles.tag}
        maxLength={60}
        onChange={(event) => setTag(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') addTag();
        }}
        placeholder="Add a tag"
        value={tag}
      />
      <button className={styles.button} disabled={tag.trim() === ''} onClick={addTag} type="button">
        Tag
      </button>
      <ColourChoice onPick={paint} value={colours.size === 1 ? [...colours][0] : undefined} withNone />
      <button
        className={styles.button}
        onClick={() => {
          deleteNotes(app, notes, ids, `${said} deleted.`);
          onClear();
        }}
        type="button"
      >
        Delete
      </button>
      <button className={styles.button} onClick={onClear} type="button">
        Clear selection
      </button>
    </fieldset>
  );
}
