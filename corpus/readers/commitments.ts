import type { Edge, PlanNode } from '../model.ts';
import type { Entry } from '../outline.ts';
import { placeOf } from '../source.ts';
import { promisesIn } from './promises.ts';
import type { Reader } from './reader.ts';
import { sentencesOf } from './sentences.ts';

/** Blocks of running text. Headings name a subject, clauses name who does it, and footnotes and rows explain. */
const PROMISING: ReadonlySet<Entry['kind']> = new Set(['paragraph', 'item']);

/**
 * Reads the sentences that promise something in a main clause. A plan whose pattern has no grammar for promises has no commitments, which is
 * no problem of the text.
 */
export const readCommitments: Reader = ({ outline }) => {
  const { commitments: grammar, sentences } = outline.pattern;
  const nodes: PlanNode[] = [];
  const edges: Edge[] = [];
  if (!grammar) return { nodes, edges, problems: [] };
  for (const entry of outline.entries) {
    if (!PROMISING.has(entry.kind) || entry.role !== undefined) continue;
    for (const [index, range] of sentencesOf(entry.printed.text, sentences).entries()) {
      const text = entry.printed.text.slice(...range);
      const promises = promisesIn(text, grammar);
      if (promises.length === 0) continue;
      const number = index + 1;
      const id = `${entry.id}/c-${number}`;
      const place = placeOf(outline.source, entry.printed, ...range);
      const found = grammar.deadline.exec(text);
      const deadline = found
        ? { text: found[0], range: [found.index, found.index + found[0].length] as const }
        : null;
      nodes.push({
        kind: 'commitment',
        id,
        text,
        parent: entry.id,
        place,
        number,
        range,
        promises,
        deadline,
      });
      edges.push({ kind: 'states', from: entry.id, to: id, place, range });
    }
  }
  return { nodes, edges, problems: [] };
};
