import type { Edge, PlanNode, Problem } from '../model.ts';
import type { Entry, Outline } from '../outline.ts';
import { placeOf } from '../source.ts';
import type { Reader } from './reader.ts';

/** Reads the footnotes and the marks that refer to them. A mark without a footnote, and a footnote without a mark, are problems. */
export const readFootnotes: Reader = ({ outline }) => {
  const nodes: PlanNode[] = [];
  const edges: Edge[] = [];
  const problems: Problem[] = [];
  const footnotes = outline.entries.filter((entry) => entry.kind === 'footnote');
  const marks = outline.entries.flatMap((entry) => readMarks(outline, entry));
  for (const mark of marks) {
    nodes.push(mark);
    const footnote = footnotes.find((entry) => entry.number === mark.number);
    if (footnote) edges.push({ kind: 'cites', from: mark.id, to: footnote.id, place: mark.place });
    else
      problems.push(
        problem('mark-without-footnote', `There is no footnote for the mark “${mark.text}”.`, mark),
      );
  }
  for (const entry of footnotes) {
    const place = placeOf(outline.source, entry.printed);
    const { id, parent, number } = entry;
    const footnote: PlanNode = {
      kind: 'footnote',
      id,
      text: entry.printed.text,
      parent,
      place,
      number,
      mark: entry.label,
    };
    nodes.push(footnote);
    if (!marks.some((mark) => mark.number === number)) {
      problems.push(
        problem(
          'footnote-without-mark',
          `Nothing in the text refers to the footnote “${entry.label}”.`,
          footnote,
        ),
      );
    }
  }
  return { nodes, edges, problems };
};

function readMarks(outline: Outline, entry: Entry) {
  return entry.marks.map((mark) => ({
    kind: 'mark' as const,
    id: `${entry.id}/mark-${mark.number}`,
    text: entry.printed.text.slice(mark.start, mark.end),
    parent: entry.id,
    place: placeOf(outline.source, entry.printed, mark.start, mark.end),
    number: mark.number,
    range: [mark.start, mark.end] as const,
  }));
}

function problem(code: string, message: string, node: PlanNode): Problem {
  return { severity: 'tolerated', code, message, at: node.id, place: node.place };
}
