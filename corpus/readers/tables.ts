import type { Cell, Indicator, PlanNode } from '../model.ts';
import type { Entry, Outline } from '../outline.ts';
import { placeOf, slicePrinted } from '../source.ts';
import type { Reader } from './reader.ts';
import { rowName, withoutMarks } from './rows.ts';

/** Reads tables and their rows. The rows of the table of indicators keep every cell as printed. */
export const readTables: Reader = ({ outline }) => {
  const nodes = outline.entries.flatMap((entry): readonly PlanNode[] => {
    if (entry.kind === 'row') return [readRow(outline, entry)];
    if (entry.kind !== 'table') return [];
    return [
      {
        kind: 'table',
        id: entry.id,
        text: entry.printed.text,
        parent: entry.parent,
        place: placeOf(outline.source, entry.printed),
        number: entry.number,
        title: entry.title,
        columns: entry.cells.map((cell) => cell.text),
      },
    ];
  });
  return { nodes, edges: [], problems: [] };
};

function readRow(outline: Outline, entry: Entry): Indicator {
  return {
    kind: 'indicator',
    id: entry.id,
    text: entry.printed.text,
    parent: entry.parent,
    place: placeOf(outline.source, entry.printed),
    number: entry.number,
    ...rowName(entry),
    cells: cellsOf(outline, entry),
  };
}

function cellsOf(outline: Outline, entry: Entry): readonly Cell[] {
  let start = 0;
  return entry.cells.map((printed) => {
    const from = start;
    const to = from + printed.text.length;
    start = printed.text === '' ? from : to + 1;
    const marks = entry.marks.filter((mark) => from <= mark.start && mark.end <= to);
    return {
      text: withoutMarks(entry, printed.text, from),
      place: placeOf(outline.source, slicePrinted(printed, 0)),
      marks: marks.map((mark) => `${entry.id}/mark-${mark.number}`),
    };
  });
}
