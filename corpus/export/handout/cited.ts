import { labelOf } from '../../cite/labels.ts';
import { pathTo } from '../../graph.ts';
import type { PlanNode } from '../../model.ts';
import { pathWords, placeLink } from '../place-runs.ts';
import { type PlainBlock, plain, type Runs } from '../report.ts';
import type { Writing } from './blanks.ts';

/** Where words stand: label, path, line and link; of several blocks, those of the first and the last. */
export function whereRuns(
  { graph, isPathSaid }: Omit<Writing, 'blanks'>,
  first: PlanNode,
  last: PlanNode = first,
): Runs {
  const labels = [...new Set([labelOf(graph, first), labelOf(graph, last)])].join(' to ');
  const path = !isPathSaid ? '' : pathWords(graph, pathTo(graph, first.id).slice(0, -1), []);
  const [from, to] = [first.place.start.line, last.place.end.line];
  const lines = from === to ? `line ${from}` : `lines ${from} to ${to}`;
  const link = placeLink(graph, first.id);
  const words = [labels, ...(path === '' ? [] : [path]), lines, ''].join(', ');
  return [...plain(words), { text: link, link }];
}

/** Blocks that follow each other as quotations, cited once behind the last. */
export function quotesOf(
  writing: Omit<Writing, 'blanks'>,
  blocks: readonly { readonly node: PlanNode; readonly runs: Runs }[],
): readonly PlainBlock[] {
  const [first, last] = [blocks[0]?.node, blocks.at(-1)?.node];
  if (!first || !last) return [];
  return blocks.map(({ node, runs }) => ({
    kind: 'quote',
    runs,
    citation: node === last ? whereRuns(writing, first, last) : [],
  }));
}
