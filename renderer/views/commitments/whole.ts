import { commitments } from 'virtual:remit/commitments';
import {
  type CommitmentRow,
  commitmentRows,
  type Graph,
  linkPlan,
  type PackedCommitments,
  withCommitments,
} from '../../../corpus/index.ts';

/** A plan with its commitments: the graph that has them, and all of them as rows in printed order. */
export type Whole = { readonly graph: Graph; readonly rows: readonly CommitmentRow[] };

/** Puts the commitments into the graph of the window's plan: those of its pack, or `null` for those that Remit came with. */
export function wholeOf(graph: Graph, packed: PackedCommitments | null): Whole {
  const whole = linkPlan(withCommitments(graph.plan, packed ?? commitments));
  return { graph: whole, rows: commitmentRows(whole) };
}
