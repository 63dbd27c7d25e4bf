import { edgesFrom, nodeAt, nodesOf, pathTo, statedIn } from '../graph.ts';
import type { Commitment, Graph, PlanNode, Quantity, TextRange } from '../model.ts';
import { type Responsibility, responsibleFor } from './responsibility.ts';
import { type Sentence, sentenceAround } from './sentence.ts';

/**
 * What kind of thing a quantity is: a share, a time that is not to be exceeded ("within 15 months"), another span of time, a number with a unit,
 * a number without one, or a date.
 */
export type QuantityKind = 'percent' | 'limit' | 'duration' | 'amount' | 'number' | 'date';

/** The kinds in the order in which people look for them. */
export const QUANTITY_KINDS: readonly QuantityKind[] = [
  'percent',
  'limit',
  'number',
  'amount',
  'duration',
  'date',
];

/**
 * By when a quantity is to be reached. `period`: its sentence promises it and prints no date, so that only the period of the plan bounds it.
 * `null` for what is not promised.
 */
export type QuantityDeadline =
  | { readonly kind: 'printed'; readonly words: string }
  | { readonly kind: 'period'; readonly words: string }
  | null;

/** A quantity of the running text or of a footnote, with all that a list shows of it. */
export type QuantityRow = {
  readonly quantity: Quantity;
  readonly kind: QuantityKind;
  /** The number as printed, with its qualifier and without its unit ("more than 80"); for a date all of its words. */
  readonly printed: string;
  /** The block that states it. */
  readonly block: PlanNode;
  /** Where it stands in the text of the block. */
  readonly range: TextRange;
  readonly sentence: Sentence;
  /** The number of the chapter as a text ("3"), `front` for what stands before the first, `footnotes` for the footnotes. */
  readonly part: string;
  /** The promise in whose sentence it stands; `null` for what is only stated, and where the graph has no commitments. */
  readonly promise: Commitment | null;
  readonly deadline: QuantityDeadline;
  /** The law, plan or treaty in whose printed name it stands ("1991 Act of …"). */
  readonly inName: PlanNode | null;
  readonly responsible: readonly Responsibility[];
};

const LIMITS: ReadonlySet<string> = new Set(['within', 'less than', 'at most', 'under', 'below']);

/** All quantities of a plan but those in the table of indicators, in printed order. A graph without commitments gives no promises and no deadlines. */
export function quantityRows(graph: Graph): readonly QuantityRow[] {
  return nodesOf(graph, 'quantity').flatMap((quantity) => {
    const block = nodeAt(graph, quantity.parent ?? '');
    const stated = statedIn(graph, block.id, 'quantity').find(({ node }) => node === quantity);
    if (block.kind === 'indicator' || !stated?.edge.range) return [];
    return [rowOf(graph, quantity, block, stated.edge.range)];
  });
}

function rowOf(graph: Graph, quantity: Quantity, block: PlanNode, range: TextRange): QuantityRow {
  const promise = promiseAround(graph, block, range);
  const inName = nameAround(graph, block, range);
  const kind = quantityKind(quantity);
  return {
    quantity,
    kind,
    printed: withoutUnit(quantity),
    block,
    range,
    sentence: sentenceAround(block.text, range),
    part: partOf(graph, block),
    promise,
    deadline: deadlineOf(graph, promise, kind === 'date' || inName !== null),
    inName,
    responsible: responsibleFor(graph, block.id),
  };
}

function quantityKind({ measure, unit, qualifier }: Quantity): QuantityKind {
  switch (measure) {
    case 'percent':
      return 'percent';
    case 'duration':
      return qualifier !== null && LIMITS.has(qualifier) ? 'limit' : 'duration';
    case 'number':
      return unit === null ? 'number' : 'amount';
    default:
      return 'date';
  }
}

function withoutUnit({ text, unit, measure }: Quantity): string {
  const isTime = measure === 'date' || measure === 'year' || measure === 'span';
  return !isTime && unit !== null && text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text;
}

function partOf(graph: Graph, block: PlanNode): string {
  if (block.kind === 'footnote') return 'footnotes';
  const chapter = pathTo(graph, block.id).find((node) => node.kind === 'chapter');
  return chapter?.kind === 'chapter' ? String(chapter.number) : 'front';
}

function promiseAround(graph: Graph, block: PlanNode, [start, end]: TextRange): Commitment | null {
  const found = statedIn(graph, block.id, 'commitment').find(
    ({ node }) => node.range[0] <= start && end <= node.range[1],
  );
  return found?.node ?? null;
}

function nameAround(graph: Graph, block: PlanNode, [start, end]: TextRange): PlanNode | null {
  const edge = edgesFrom(graph, block.id, 'mentions').find(
    ({ range }) => range && range[0] <= start && end <= range[1],
  );
  return edge ? nodeAt(graph, edge.to) : null;
}

/** A date is not itself to be reached, so only a printed deadline counts for it. */
function deadlineOf(graph: Graph, promise: Commitment | null, isDate: boolean): QuantityDeadline {
  if (promise === null) return null;
  if (promise.deadline) return { kind: 'printed', words: promise.deadline.text };
  if (isDate) return null;
  const [from, to] = graph.plan.meta.period;
  return { kind: 'period', words: `${from}–${to}` };
}
