import { commitments } from 'virtual:remit/commitments';
import {
  type CommitmentRow,
  commitmentRows,
  type Graph,
  linkPlan,
  withCommitments,
} from '../../../corpus/index.ts';

/** A plan with its commitments: the graph that has them, and all of them as rows in printed order. */
export type Whole = { readonly graph: Graph; readonly rows: readonly CommitmentRow[] };

/** Puts the commitments into the graph of the window's plan. */
export function wholeOf(graph: Graph): Whole {
  const whole = linkPlan(withCommitments(graph.plan, commitments));
  return { graph: whole, rows: commitmentRows(whole) };
}
