import { type ReactElement, useRef } from 'react';
import { counted, type NoteOrder, type NoteRow, notesExport } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { EXPORT_ENTRIES, ExportMenu } from '../../parts/export-menu.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { exportProvenance } from '../../state/export-file.ts';
import { NOTE_ORDERS, notePicksInWords, notePicksOf, ORDER_NAME } from '../../state/note-picks.ts';
import type { Notes } from '../../state/notes.ts';
import { type Picked, pick } from '../../state/picked.ts';
import { takeFile } from './importing.ts';
import styles from './notes-tools.module.css';

type NotesToolsProps = {
  readonly notes: Notes;
  readonly picked: Picked;
  readonly all: readonly NoteRow[];
  readonly shown: readonly NoteRow[];
  /** The rows that are selected; where there are some, they are what is exported. */
  readonly chosen: readonly NoteRow[];
};

/** What can be done with all notes: sort, import, export. */
export function NotesTools({ notes, picked, all, shown, chosen }: NotesToolsProps): ReactElement {
  const app = useApp();
  const input = useRef<HTMLInputElement>(null);
  const { order } = notePicksOf(picked);
  const rows = chosen.length > 0 ? chosen : shown;
  const words = [chosen.length > 0 ? 'selected by hand' : '', notePicksInWords(app.graph, picked)];
  const make = (which: readonly NoteRow[], filters: string) =>
    notesExport(
      app.graph,
      { rows: which, style: app.settings.get().citationStyle },
      exportProvenance(app, filters),
    );
  const entries = EXPORT_ENTRIES.map((entry) =>
    entry.format === 'json' ? { ...entry, about: 'Web Annotations, to be imported again' } : entry,
  );
  return (
    <>
      <SelectField
        label="Sort"
        onPick={(value) => {
          const next = NOTE_ORDERS.find((one): one is NoteOrder => one === value);
          if (next)
            app.router.replace({
              kind: 'notes',
              picked: pick(picked, 'sort', next === 'place' ? [] : [next]),
            });
        }}
        options={NOTE_ORDERS.map((value) => [value, ORDER_NAME[value]])}
        value={order}
      />
      <ToolButton onPress={() => input.current?.click()}>Import</ToolButton>
      <input
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-label="Notes file to import"
        className={styles.file}
        data-imports=""
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void takeFile(app, notes, file);
          target.value = '';
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
      {all.length > 0 ? (
        <ExportMenu
          entries={
            rows.length === all.length
              ? entries
              : [
                  ...entries,
                  ...entries.map((entry) => ({
                    ...entry,
                    id: `${entry.id}-all`,
                    name: `${entry.name}, all ${all.length}`,
                    make: () => make(all, ''),
                  })),
                ]
          }
          host={app.host}
          make={() => make(rows, words.filter((one) => one !== '').join('; '))}
          note={`${counted(rows.length, 'note')}, ${chosen.length > 0 ? 'selected' : 'as shown'}`}
        />
      ) : null}
    </>
  );
}
