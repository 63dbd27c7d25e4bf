import type { ReactElement, ReactNode } from 'react';
import {
  type Cell,
  type EditorialNote,
  edgesFrom,
  type Graph,
  type Indicator,
} from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Marked } from '../../parts/marked.tsx';
import { NoteChip } from '../../parts/note-chip.tsx';
import { FootnoteMark } from '../../parts/passage.tsx';
import { cellKey } from '../../state/found.ts';
import styles from './indicator-table.module.css';

type CellTextProps = {
  readonly cell: Cell;
  readonly index: number;
  readonly row: Indicator;
  /** The room that decimals take in this column, in characters. */
  readonly decimals: number;
};

/** What stands in a cell. A figure stands on its decimal point, and its marks hang beside it; behind words, marks stay with the last of them. */
export function CellText({ cell, index, row, decimals }: CellTextProps): ReactElement {
  const { graph, settings, found } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  const ranges = useStore(found, (now) => now?.ranges.get(cellKey(row.id, index)));
  const printed = (start: number, end: number): ReactNode => {
    const text = cell.text.slice(start, end);
    return ranges ? <Marked found ranges={ranges} start={start} text={text} /> : text;
  };
  const marks = [
    ...cell.marks.map((id) => {
      const cited = edgesFrom(graph, id, 'cites')[0];
      return cited ? <FootnoteMark key={id} text={graph.nodes.get(id)?.text ?? ''} to={cited.to} /> : null;
    }),
    ...(withNotes ? notesIn(graph, row, index) : []).map((note) => (
      <NoteChip about={row.cells[0]?.text ?? ''} key={note.id} note={note} />
    )),
  ];
  const { length } = cell.text;
  if (isNumber(cell)) {
    const point = /\.\d+$/.exec(cell.text)?.index ?? length;
    return (
      <span className={styles.figure}>
        {printed(0, point)}
        <span className={styles.decimals} style={{ minWidth: `${decimals}ch` }}>
          {printed(point, length)}
        </span>
        {marks.length > 0 ? <span className={styles.hanging}>{marks}</span> : null}
      </span>
    );
  }
  if (marks.length === 0) return <>{printed(0, length)}</>;
  const last = cell.text.lastIndexOf(' ') + 1;
  return (
    <>
      {printed(0, last)}
      <span className={styles.together}>
        {printed(last, length)}
        {marks}
      </span>
    </>
  );
}

/** The notes on a cell: those on words in it, and in the first cell those on the row as a whole. */
export function notesIn(graph: Graph, row: Indicator, index: number): readonly EditorialNote[] {
  const place = row.cells[index]?.place;
  if (!place) return [];
  return graph.plan.notes.filter(({ at, range, place: { start } }) => {
    if (at !== row.id) return false;
    return range === null
      ? index === 0
      : place.start.offset <= start.offset && start.offset < place.end.offset;
  });
}

/** Whether a cell holds a figure, or the dash that stands for none. */
export function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && /^[-–\d.,\s]+$/.test(cell.text);
}
