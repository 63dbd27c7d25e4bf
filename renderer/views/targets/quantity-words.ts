import {
  type Graph,
  KIND_NAME,
  labelOf,
  nodesOf,
  type QuantityOrder,
  WHEN_NAME,
} from '../../../corpus/index.ts';
import type { Picked } from '../../state/picked.ts';
import { quantityPicks } from '../../state/quantity-picks.ts';

/** The orders of the table, as a sentence names them. */
const ORDER_WORDS: Readonly<Record<QuantityOrder, string>> = {
  printed: 'as printed',
  kind: 'by kind',
  number: 'by number within each unit',
  counts: 'by what is counted',
  deadline: 'by deadline',
};

/** A part of the plan as the filter names it: "Ch. I The Background of the Plan". */
export function partName(graph: Graph, part: string): string {
  if (part === 'front') return 'Before the first chapter';
  if (part === 'footnotes') return 'Footnotes';
  const chapter = nodesOf(graph, 'chapter').find(({ number }) => String(number) === part);
  return chapter ? `${labelOf(graph, chapter)} ${chapter.title}` : part;
}

/** What narrows and sorts the quantities, in words; empty where nothing does. */
export function quantitiesInWords(graph: Graph, picked: Picked): string {
  const { filter, order, turned } = quantityPicks(picked);
  const said = [
    ...filter.kinds.map((kind) => KIND_NAME[kind].toLowerCase()),
    ...filter.parts.map((part) => partName(graph, part)),
    ...filter.when.map((when) => WHEN_NAME[when].toLowerCase()),
  ];
  const sorted =
    order === 'printed' && !turned ? '' : `sorted ${ORDER_WORDS[order]}${turned ? ', turned' : ''}`;
  return [said.length > 0 ? `only ${said.join('; ')}` : '', sorted].filter(Boolean).join('; ');
}
