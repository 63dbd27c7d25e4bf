import { edgesFrom, nodeAt, nodesOf, pathTo, statedIn } from '../graph.ts';
import type {
  Commitment,
  Graph,
  Instrument,
  Item,
  Paragraph,
  PlanNode,
  Quantity,
  TextRange,
} from '../model.ts';
import { type Assignment, type Responsibility, responsibleFor } from './responsibility.ts';

/** A number or date in a commitment; `range` is where it stands in the commitment's text. */
export type StatedQuantity = { readonly quantity: Quantity; readonly range: TextRange };

/** A law, treaty, plan or programme that a commitment names, as printed there; `range` is where in its text. */
export type NamedInstrument = {
  readonly instrument: Instrument;
  readonly printed: string;
  readonly range: TextRange;
};

/** A commitment with all that a list of commitments shows of it. */
export type CommitmentRow = {
  readonly commitment: Commitment;
  readonly block: Paragraph | Item;
  /** From the chapter down to what contains the block. */
  readonly path: readonly PlanNode[];
  /** The number of the chapter; `null` outside chapters. */
  readonly chapter: number | null;
  /** All numbers and dates in the sentence, in printed order. */
  readonly quantities: readonly StatedQuantity[];
  readonly instruments: readonly NamedInstrument[];
  /** The clauses that govern its place, with their bodies. Empty: no responsible body is stated. */
  readonly responsible: readonly Responsibility[];
  /** The bodies and groups of these clauses, in printed order. */
  readonly assignments: readonly Assignment[];
};

/** What the interface and every export say of a commitment that no clause governs. */
export const NO_BODY_STATED = 'no responsible body stated';

/** Every commitment of a plan with who is responsible for it, in printed order. A commitment inherits the clause that governs its place. */
export function commitmentRows(graph: Graph): readonly CommitmentRow[] {
  return nodesOf(graph, 'commitment').flatMap((commitment) => {
    const block = nodeAt(graph, commitment.parent ?? '');
    return block.kind === 'paragraph' || block.kind === 'item' ? [rowOf(graph, commitment, block)] : [];
  });
}

/** The numbers, shares and spans of time that a commitment states. A date or year is none: it is a deadline, or part of a name ("1991 Act"). */
export function numbersIn({ quantities }: CommitmentRow): readonly StatedQuantity[] {
  return quantities.filter(({ quantity: { measure } }) => NUMBERS.has(measure));
}

const NUMBERS: ReadonlySet<Quantity['measure']> = new Set(['number', 'percent', 'duration']);

/** Whether a commitment states a number, a share or a span of time. */
export function hasNumber(row: CommitmentRow): boolean {
  return numbersIn(row).length > 0;
}

function rowOf(graph: Graph, commitment: Commitment, block: Paragraph | Item): CommitmentRow {
  const path = pathTo(graph, block.id).slice(1, -1);
  const responsible = responsibleFor(graph, block.id);
  return {
    commitment,
    block,
    path,
    chapter: path.find((node) => node.kind === 'chapter')?.number ?? null,
    quantities: statedIn(graph, block.id, 'quantity').flatMap(({ edge, node }) => {
      const range = rangeWithin(edge.range, commitment.range);
      return range ? [{ quantity: node, range }] : [];
    }),
    instruments: edgesFrom(graph, block.id, 'mentions').flatMap((edge) => {
      const range = rangeWithin(edge.range, commitment.range);
      const instrument = nodeAt(graph, edge.to);
      return range && instrument.kind === 'instrument' ? [{ instrument, printed: edge.printed, range }] : [];
    }),
    responsible,
    assignments: responsible.flatMap(({ bodies }) => bodies),
  };
}

/** A range of the block as a range of the commitment; `undefined` where it stands in another sentence. */
function rangeWithin(inner: TextRange | undefined, [start, end]: TextRange): TextRange | undefined {
  return inner && start <= inner[0] && inner[1] <= end ? [inner[0] - start, inner[1] - start] : undefined;
}
