import {
  type Box,
  type Chapter,
  type Graph,
  type PlanNode,
  pathTo,
  type Section,
} from '../../../corpus/index.ts';
import type { Store } from '../../state/store.ts';

/** A part of the text that can be folded to its heading. */
export type FoldablePart = Chapter | Section | Box;

/** The parts that are folded, by id. */
export type Folds = Store<ReadonlySet<string>>;

/** The plan, what is folded in it, and the block where the reader is. */
type Folding = { readonly graph: Graph; readonly folds: Folds; readonly here: Store<string> };

/** Whether a part of the text can be folded. */
export function isFoldable(node: PlanNode): node is FoldablePart {
  return node.kind === 'chapter' || node.kind === 'section' || node.kind === 'box';
}

/** Folds or opens a part. */
export function setFold(folds: Folds, id: string, folded: boolean): void {
  const now = folds.get();
  if (now.has(id) === folded) return;
  const next = new Set(now);
  if (folded) next.add(id);
  else next.delete(id);
  folds.set(next);
}

/** Folds or opens a part at the wish of the person. Who is inside a part that is folded is then at its heading. */
export function foldPart({ graph, folds, here }: Folding, id: string, folded: boolean): void {
  if (folded && pathTo(graph, here.get()).some((node) => node.id === id)) here.set(id);
  setFold(folds, id, folded);
}

/** Opens all that a place is folded away in. The place itself, where it is a part, stays as it is. */
export function unfoldTo({ graph, folds }: Omit<Folding, 'here'>, id: string): void {
  for (const node of pathTo(graph, id).slice(0, -1)) setFold(folds, node.id, false);
}

/** Folds every part of the text, or opens every one. The person is then at the heading of the chapter. */
export function foldAll({ graph, folds, here }: Folding, folded: boolean): void {
  const outermost = pathTo(graph, here.get()).find(isFoldable);
  if (folded && outermost) here.set(outermost.id);
  folds.set(new Set(folded ? graph.plan.nodes.filter(isFoldable).map(({ id }) => id) : []));
}

/** The part that the key for folding means at a place: the innermost that is open. */
export function partToFold(graph: Graph, folds: ReadonlySet<string>, at: string): FoldablePart | undefined {
  return pathTo(graph, at)
    .filter(isFoldable)
    .findLast(({ id }) => !folds.has(id));
}

/** The part that the key for opening means at a place: the outermost that is folded. */
export function partToOpen(graph: Graph, folds: ReadonlySet<string>, at: string): FoldablePart | undefined {
  return pathTo(graph, at)
    .filter(isFoldable)
    .find(({ id }) => folds.has(id));
}
