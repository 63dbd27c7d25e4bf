import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPlan } from '../../corpus/graph.ts';
import type { Edge, EdgeKind, NodeKind, PlanNode } from '../../corpus/model.ts';
import { openPlan } from '../../corpus/plan.ts';
import { PLANS_FOLDER, readPlanFiles } from '../../scripts/plan-files.ts';

/** The files of the first plan, and the plan read from them: what most tests ask. */
export const folder = join(PLANS_FOLDER, 'ipr-2021-2025');
export const files = readPlanFiles(folder);
export const { plan, health } = openPlan(files);
export const graph = linkPlan(plan);

/** A node that a test is sure of; its absence fails the test with its id. */
export function node<K extends NodeKind>(id: string, kind: K): Extract<PlanNode, { kind: K }> {
  const found = graph.nodes.get(id);
  if (!found || !isOf(found, kind)) throw new Error(`The plan has no ${kind} “${id}”.`);
  return found;
}

function isOf<K extends NodeKind>(found: PlanNode, kind: K): found is Extract<PlanNode, { kind: K }> {
  return found.kind === kind;
}

/** All edges of one kind, in the order of the text. */
export function edges<K extends EdgeKind>(kind: K): readonly Extract<Edge, { kind: K }>[] {
  return plan.edges.filter((edge): edge is Extract<Edge, { kind: K }> => edge.kind === kind);
}

/** An independent reading of the text, made by eye and kept beside the tests. */
export function reading<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`../fixtures/oracle/${name}.json`, import.meta.url), 'utf8')) as T[];
}
