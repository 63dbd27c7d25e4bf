import { type ReactElement, useDeferredValue, useMemo, useRef, useState } from 'react';
import { type Annotation, labelOf, nodeAt } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { UndoLine } from '../../parts/undo-line.tsx';
import { listOf } from '../../state/commitment-list.ts';
import { picksOf } from '../../state/commitment-picks.ts';
import { picksInWords } from '../../state/commitment-words.ts';
import type { OwnMark } from '../../state/own-marks.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { PrintHead } from '../print-head.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import styles from './commitments.module.css';
import { ListHead } from './list-head.tsx';
import { NoCommitment } from './no-commitment.tsx';
import { changeOwn, markOwn, useOwnMarks } from './own.ts';
import { OwnEditor } from './own-editor.tsx';
import { useKeptRow } from './use-kept-row.ts';
import type { Whole } from './whole.ts';

/** The mark that is being written on, and what its editor stands beside. */
export type Editing = { readonly id: string; readonly beside: HTMLElement };

/** A mark that was taken away, with what brings it back. */
type Removed = { readonly mark: OwnMark; readonly annotations: readonly Annotation[] };

/** Every sentence that promises something, with who is responsible for it: to be narrowed, sorted, grouped, exported, and marked as one's own. */
export function Commitments({
  picked,
  whole,
}: {
  readonly picked: Picked;
  readonly whole: Whole;
}): ReactElement {
  const app = useApp();
  const { graph, rows } = whole;
  const column = useRef<HTMLDivElement>(null);
  const route = useMemo((): Route => ({ kind: 'commitments', picked }), [picked]);
  useKeptRow(column, route);
  const columns = useStore(app.settings, ({ commitments }) => commitments.columns);
  const marks = useOwnMarks(whole);
  const notes = useStore(app.notes.notes);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const picks = useMemo(() => picksOf(picked), [picked]);
  const list = useMemo(
    () => listOf(graph, rows, picks, marks, editing?.id ?? null),
    [graph, rows, picks, marks, editing],
  );
  // The words that are looked for are marked a moment later, so that typing never waits for them.
  const words = useDeferredValue(picks.filter.text);
  const mark = editing ? marks.on.get(editing.id) : undefined;
  return (
    <Column ref={column}>
      <div className={styles.page}>
        <PrintHead
          about={picksInWords(graph, picked) || undefined}
          page={formatRoute({ kind: 'commitments', picked })}
        />
        <ListHead list={list} marks={marks} picked={picked} whole={whole} />
        {list.rows.length === 0 ? (
          <NoCommitment marks={marks} picked={picked} rows={rows} />
        ) : (
          <CommitmentTable
            columns={columns}
            graph={graph}
            list={list}
            marks={marks}
            onEdit={setEditing}
            onMark={(id) => void app.notes.prepare(app).then((opened) => markOwn(opened, whole, id))}
            picked={picked}
            words={words}
          />
        )}
      </div>
      <div className={styles.undo}>
        <UndoLine
          onUndo={() => {
            // Where the sentence has been marked anew since, the new mark stays alone.
            if (removed && !marks.on.has(removed.mark.commitment)) notes?.put(removed.annotations);
            setRemoved(null);
          }}
          said={removed ? `Your mark on ${placeOf(removed.mark.commitment)} is removed.` : null}
        />
      </div>
      {editing && mark ? (
        <OwnEditor
          beside={editing.beside}
          mark={mark}
          onChange={(change) => notes && changeOwn(notes, mark.id, change)}
          onClose={() => setEditing(null)}
          onRemove={() => {
            const annotations = notes?.attached.get().map(({ annotation }) => annotation) ?? [];
            notes?.remove([mark.id]);
            setRemoved({ mark, annotations: annotations.filter(({ id }) => id === mark.id) });
            setEditing(null);
          }}
          place={placeOf(editing.id)}
        />
      ) : null}
    </Column>
  );

  function placeOf(id: string): string {
    return graph.nodes.has(id) ? labelOf(graph, nodeAt(graph, id)) : 'a sentence';
  }
}
