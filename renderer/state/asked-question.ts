import {
  assertNever,
  findAgency,
  type Graph,
  labelOf,
  nodesOf,
  READY_QUESTIONS,
  type ReadyKind,
  type ReadyQuestion,
  roleCounts,
} from '../../corpus/index.ts';
import { slugOf } from './compared.ts';
import { comparisonsOffered } from './comparisons-offered.ts';
import { type Picked, valuesOf } from './picked.ts';
import type { Route } from './route.ts';

/** The bodies that stand in the gaps of a question, by id; `null` for a gap that is still to be filled. */
export type Gaps = readonly (string | null)[];

/** A ready question as an address asks it. */
export type AskedQuestion = {
  readonly kind: ReadyKind;
  readonly gaps: Gaps;
  /** What the address names and the plan does not know. */
  readonly unknown: readonly string[];
  /** The question, once every gap is filled, each with another body. */
  readonly question: ReadyQuestion | null;
};

/** Stands in an address for a gap that is still to be filled, so that the one behind it keeps its place. */
const NOBODY = '-';

/** Reads a question from an address. `null` where none is asked, `undefined` where it asks one that does not exist. */
export function questionIn(graph: Graph, picked: Picked): AskedQuestion | null | undefined {
  const [written] = valuesOf(picked, 'q');
  if (written === undefined) return null;
  const form = READY_QUESTIONS.find(({ kind }) => kind === written);
  if (!form) return undefined;
  const names = valuesOf(picked, 'body').slice(0, form.pieces.length - 1);
  const found = names.map((name) => (name === NOBODY ? undefined : findAgency(graph, name))?.id ?? null);
  const gaps = emptyGaps(form.kind).map((_, at) => found[at] ?? null);
  return {
    kind: form.kind,
    gaps,
    unknown: names.filter((name, at) => name !== NOBODY && found[at] === null),
    question: filled(form.kind, gaps),
  };
}

/** The page that asks a question. Gaps that are still to be filled stay so. */
export function questionRoute(kind: ReadyKind, gaps: Gaps): Route {
  const last = gaps.findLastIndex((gap) => gap !== null);
  const body = gaps.slice(0, last + 1).map((gap) => (gap === null ? NOBODY : slugOf(gap)));
  return { kind: 'ask', picked: body.length > 0 ? { q: [kind], body } : { q: [kind] } };
}

/** The question with its gaps filled; `null` while one is not, or two name one body. */
export function filled(kind: ReadyKind, gaps: Gaps): ReadyQuestion | null {
  const [first, second] = gaps;
  switch (kind) {
    case 'led-by':
      return first ? { kind, body: first } : null;
    case 'shared':
      return first && second && first !== second ? { kind, bodies: [first, second] } : null;
    case 'no-lead':
    case 'named-not-assigned':
    case 'named-once':
      return { kind };
    default:
      return assertNever(kind);
  }
}

/** What stands in the gaps before anybody has chosen: the body that leads most clauses, and the two that share most. */
export function exampleGaps(graph: Graph, kind: ReadyKind): Gaps {
  const empty = emptyGaps(kind);
  if (kind === 'shared') {
    const [pair] = comparisonsOffered(graph);
    return empty.map((_, at) => pair?.bodies[at]?.id ?? null);
  }
  const bodies = nodesOf(graph, 'agency').map(({ id }) => ({ id, led: roleCounts(graph, id).lead }));
  const most = Math.max(0, ...bodies.map(({ led }) => led));
  const leader = bodies.find(({ led }) => led === most && led > 0);
  return empty.map(() => leader?.id ?? null);
}

/** A question as people would say it, with its gaps as "…". */
export function spokenQuestion(graph: Graph, kind: ReadyKind, gaps: Gaps): string {
  const pieces = READY_QUESTIONS.find((form) => form.kind === kind)?.pieces ?? [];
  return pieces
    .map((piece, at) => {
      const node = graph.nodes.get(gaps[at] ?? '');
      return at < pieces.length - 1 ? `${piece}${node ? labelOf(graph, node) : '…'}` : piece;
    })
    .join('');
}

function emptyGaps(kind: ReadyKind): Gaps {
  const pieces = READY_QUESTIONS.find((form) => form.kind === kind)?.pieces.length ?? 1;
  return Array.from({ length: pieces - 1 }, () => null);
}
