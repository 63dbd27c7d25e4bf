import type { Commitment, Modal, Plan, PlanNode, PrintedPromise, TextRange } from './model.ts';
import { containment, inTextOrder } from './order.ts';

/** A range as its start and its length; the start is counted from the start of the one before it where that is said. */
type PackedRange = readonly [start: number, length: number];

/**
 * A promise: the numbers of its modal and of its verb in the lists of the pack, whether it is passive, where its words stand, and where its
 * object and its subject do (0 where there is none, 1 where the subject is the object).
 */
type PackedPromise = readonly [
  modal: number,
  verb: number,
  passive: 0 | 1,
  range: PackedRange,
  object: PackedRange | 0,
  subject: PackedRange | 0 | 1,
];

/** A commitment: its number, its range, the lines and offsets of its place counted from those of its block, and its promises. */
type PackedCommitment = readonly [
  number: number,
  range: TextRange,
  place: readonly [startLine: number, startOffset: number, endLine: number, endOffset: number],
  deadline: PackedRange | 0,
  promises: readonly PackedPromise[],
];

/** The commitments of a plan without the words and places that the plan itself has: small enough to be fetched when first asked for. */
export type PackedCommitments = {
  readonly modals: readonly Modal[];
  readonly verbs: readonly string[];
  /** By the id of the block, in the order of the text. */
  readonly blocks: readonly (readonly [block: string, commitments: readonly PackedCommitment[]])[];
};

/** A plan parted in two: without its commitments, and these packed. `withCommitments` puts them together again. */
export function packCommitments(plan: Plan): { readonly plan: Plan; readonly packed: PackedCommitments } {
  const commitments = plan.nodes.filter((node) => node.kind === 'commitment');
  const ids = new Set(commitments.map(({ id }) => id));
  const modals = [...new Set(commitments.flatMap(({ promises }) => promises.map(({ modal }) => modal)))];
  const verbs = [...new Set(commitments.flatMap(({ promises }) => promises.map(({ verb }) => verb)))];
  const byId = new Map(plan.nodes.map((node) => [node.id, node]));
  const blocks = new Map<string, PackedCommitment[]>();
  for (const commitment of commitments) {
    const block = byId.get(commitment.parent ?? '');
    if (!block) continue;
    const list = blocks.get(block.id) ?? [];
    list.push(packed(commitment, block, modals, verbs));
    blocks.set(block.id, list);
  }
  return {
    plan: {
      ...plan,
      nodes: plan.nodes.filter(({ id }) => !ids.has(id)),
      edges: plan.edges.filter(({ to }) => !ids.has(to)),
    },
    packed: { modals, verbs, blocks: [...blocks] },
  };
}

/** Puts the packed commitments back into the plan that they were taken from; the plan is then as it was read. */
export function withCommitments(plan: Plan, { modals, verbs, blocks }: PackedCommitments): Plan {
  const byId = new Map(plan.nodes.map((node) => [node.id, node]));
  const commitments = blocks.flatMap(([id, list]) => {
    const block = byId.get(id);
    return block ? list.map((one) => unpacked(one, block, modals, verbs)) : [];
  });
  const nodes = [...plan.nodes, ...commitments].sort(inTextOrder);
  const states = commitments.map(({ id, parent, place, range }) => ({
    kind: 'states' as const,
    from: parent ?? '',
    to: id,
    place,
    range,
  }));
  const printed = plan.edges.filter(({ kind }) => kind !== 'contains' && kind !== 'related');
  const related = plan.edges.filter(({ kind }) => kind === 'related');
  return { ...plan, nodes, edges: [...containment(nodes), ...printed, ...states, ...related] };
}

function packed(
  { number, range, place, deadline, promises }: Commitment,
  block: PlanNode,
  modals: readonly Modal[],
  verbs: readonly string[],
): PackedCommitment {
  const { line, offset } = block.place.start;
  const { start, end } = place;
  return [
    number,
    range,
    [start.line - line, start.offset - offset, end.line - line, end.offset - offset],
    deadline ? packedRange(deadline.range) : 0,
    promises.map(({ modal, verb, voice, range: words, object, subject }) => [
      modals.indexOf(modal),
      verbs.indexOf(verb),
      voice === 'passive' ? 1 : 0,
      packedRange(words),
      object ? packedRange(object.range) : 0,
      subject ? (isSame(subject.range, object?.range) ? 1 : packedRange(subject.range)) : 0,
    ]),
  ];
}

function unpacked(
  [number, range, [startLine, startOffset, endLine, endOffset], deadline, promises]: PackedCommitment,
  block: PlanNode,
  modals: readonly Modal[],
  verbs: readonly string[],
): Commitment {
  const text = block.text.slice(...range);
  const { line, offset } = block.place.start;
  const words = (part: PackedRange | 0) => {
    if (part === 0) return null;
    const at = [part[0], part[0] + part[1]] as const;
    return { text: text.slice(...at), range: at };
  };
  return {
    kind: 'commitment',
    id: `${block.id}/c-${number}`,
    text,
    parent: block.id,
    place: {
      start: { line: line + startLine, offset: offset + startOffset },
      end: { line: line + endLine, offset: offset + endOffset },
    },
    number,
    range,
    promises: promises.map(([modal, verb, passive, [start, length], object, subject]): PrintedPromise => {
      const at = [start, start + length] as const;
      return {
        modal: modals[modal] ?? 'will',
        verb: verbs[verb] ?? '',
        printed: text.slice(...at),
        range: at,
        voice: passive === 1 ? 'passive' : 'active',
        object: words(object),
        subject: words(subject === 1 ? object : subject),
      };
    }),
    deadline: words(deadline),
  };
}

function packedRange([start, end]: TextRange): PackedRange {
  return [start, end - start];
}

function isSame(a: TextRange, b: TextRange | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
