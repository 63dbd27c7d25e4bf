import { childrenOf, edgesFrom, nodesOf } from '../../graph.ts';
import type { Graph } from '../../model.ts';
import { roleCounts } from '../../questions/agencies.ts';
import { commitmentRows } from '../../questions/commitments.ts';
import { leadsOf } from '../../questions/glance/chapter-rows.ts';
import { countParts, partNoun } from '../../questions/glance/count-parts.ts';
import { ROLE_ORDER } from '../../questions/roles.ts';
import { standingsOf } from '../../questions/standings.ts';
import { targetsOf } from '../../questions/targets.ts';

type Count = (graph: Graph, ...names: readonly string[]) => number | undefined;

/**
 * What can be counted for a lesson, by the words that name it. A name stands for one question of the corpus, so that a number that a lesson repeats is counted
 * again whenever it is read.
 */
const COUNTS: readonly (readonly [name: RegExp, count: Count])[] = [
  [/^clauses that print a lead$/, (graph) => clausesOf(graph, 'led')],
  [/^clauses that name one body alone$/, (graph) => clausesOf(graph, 'sole')],
  [/^clauses that name several and print no lead$/, (graph) => clausesOf(graph, 'joint')],
  [/^bodies that lead$/, (graph) => leadsOf(graph).length],
  [/^clauses of (\S+)$/, (graph, body = '') => roleCounts(graph, body).total],
  [/^clauses of (\S+) as (\w+)$/, countInRole],
  [/^clauses that name both (\S+) and (\S+)$/, countShared],
  [/^clauses that print (.+)$/, countPrinted],
  [/^bodies in (clause-\d+)$/, (graph, clause = '') => bodiesIn(graph, clause)],
  [/^items of (\S+)$/, (graph, id = '') => itemsOf(graph, id)],
  [/^sentences that promise$/, (graph) => commitmentRows(graph).length],
  [/^sentences that promise and have no clause$/, countUnassigned],
  [
    /^indicators printed as (.+)$/,
    (graph, type) => countTargets(graph, ({ type: cell }) => cell?.text === type),
  ],
  [
    /^indicators whose figures an editor reads otherwise$/,
    (graph) => countTargets(graph, ({ noted }) => noted !== null),
  ],
  [/^passages that speak of (indicator-\d+)$/, countPassages],
  [
    /^(\w+)$/,
    (graph, noun) => countParts(graph).find((part) => partNoun({ ...part, count: 2 }) === noun)?.count,
  ],
];

const ID = /^\S+[-/]\S+$/;

/** Counts what a name says, such as "clauses" or "clauses of agency/cnipa as lead". `undefined` where the name says nothing that is counted here. */
export function countNamed(graph: Graph, name: string): number | undefined {
  for (const [pattern, count] of COUNTS) {
    const found = pattern.exec(name);
    if (!found) continue;
    const names = found.slice(1);
    // What is written like an id must be one: nothing would be counted for it, and 0 is an answer.
    return names.some((one) => ID.test(one) && !graph.nodes.has(one)) ? undefined : count(graph, ...names);
  }
  return undefined;
}

function clausesOf(graph: Graph, arrangement: 'led' | 'sole' | 'joint'): number {
  return nodesOf(graph, 'clause').filter((clause) => clause.arrangement === arrangement).length;
}

function countInRole(graph: Graph, body = '', written = ''): number | undefined {
  const role = ROLE_ORDER.find((one) => one === written);
  return role && roleCounts(graph, body)[role];
}

function countShared(graph: Graph, first = '', second = ''): number {
  const clauses = (body: string) =>
    new Set(standingsOf(graph).flatMap((one) => (one.body.id === body ? [one.clause.id] : [])));
  const others = clauses(second);
  return [...clauses(first)].filter((clause) => others.has(clause)).length;
}

function countPrinted(graph: Graph, form = ''): number {
  return nodesOf(graph, 'clause').filter(({ id }) =>
    edgesFrom(graph, id, 'assigns').some(({ printed }) => printed === form),
  ).length;
}

function bodiesIn(graph: Graph, clause: string): number {
  return new Set(edgesFrom(graph, clause, 'assigns').map(({ to }) => to)).size;
}

function itemsOf(graph: Graph, id: string): number {
  return childrenOf(graph, id).filter(({ kind }) => kind === 'item').length;
}

function countUnassigned(graph: Graph): number {
  return commitmentRows(graph).filter(({ assignments }) => assignments.length === 0).length;
}

function countTargets(
  graph: Graph,
  isOne: (target: ReturnType<typeof targetsOf>[number]) => boolean,
): number {
  return targetsOf(graph).filter(isOne).length;
}

function countPassages(graph: Graph, id = ''): number | undefined {
  return targetsOf(graph).find(({ indicator }) => indicator.id === id)?.passages.length;
}
