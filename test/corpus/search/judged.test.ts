import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edgesFrom } from '../../../corpus/graph.ts';
import { search } from '../../../corpus/search/search.ts';
import { graph } from '../the-plan.ts';
import { index } from './the-index.ts';

type Judged = {
  readonly id: string;
  readonly query: string;
  readonly part: 'tune' | 'held';
  readonly grades: Readonly<Record<string, number>>;
};

function read(name: string): readonly Judged[] {
  const text = readFileSync(new URL(`../../search/${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { queries: readonly Judged[] }).queries;
}

const queries = read('judged');

/** Two names of one answer are one answer (see "equivalence" in judged.json). */
function canonical(id: string): string {
  const node = graph.nodes.get(id);
  if (node?.kind === 'clause') return canonical(edgesFrom(graph, id, 'governs')[0]?.to ?? id);
  const parent = node?.kind === 'paragraph' && node.parent ? graph.nodes.get(node.parent) : undefined;
  const one =
    parent &&
    (['measure', 'project', 'topic'].includes(parent.kind) ||
      (parent.kind === 'section' && parent.number >= 18));
  return one ? parent.id : id;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

function judge({ query, grades }: Judged): {
  readonly ndcg: number;
  readonly first: boolean;
  readonly empty: boolean;
} {
  const wanted = new Map<string, number>();
  for (const [id, grade] of Object.entries(grades))
    wanted.set(canonical(id), Math.max(grade, wanted.get(canonical(id)) ?? 0));
  const got = [...new Set(search(index, query).hits.map((hit) => canonical(hit.id)))].map(
    (id) => wanted.get(id) ?? 0,
  );
  const best = [...wanted.values()].sort((a, b) => b - a);
  return { ndcg: gain(got) / gain(best), first: (got[0] ?? 0) === best[0], empty: got.length === 0 };
}

/** nDCG@10 and the share of queries whose first answer is of the best grade. */
function figures(asked: readonly Judged[]) {
  const judged = asked.filter(({ grades }) => Object.keys(grades).length > 0).map(judge);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: judged.length,
    ndcg: mean(judged.map((one) => one.ndcg)),
    first: mean(judged.map((one) => Number(one.first))),
    empty: judged.filter((one) => one.empty).length,
  };
}

describe('search on judged queries', () => {
  it('grades only places that the plan has', () => {
    for (const { id, grades } of queries) {
      for (const place of Object.keys(grades))
        expect([id, place, graph.nodes.has(place)]).toEqual([id, place, true]);
    }
  });

  // The bars of the design. The held part was first run when ranking was done: 0.941, and 0.904 for the first place.
  it.each(['tune', 'held'] as const)('puts the right places first, in the part “%s”', (part) => {
    const { ndcg, first, empty } = figures(queries.filter((query) => query.part === part));
    expect(ndcg).toBeGreaterThanOrEqual(0.93);
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(empty).toBe(0);
  });

  // Four more sets, each judged by somebody who had not seen the search. Seen for the first time they gave 0.861 (0.80 first), 0.891 (0.87),
  // 0.886 (0.83) and 0.894 (0.83); after mending what the first three showed as rules 0.908, 0.911, 0.923, and the fourth, whose queries
  // were not read until then, 0.902 (0.84). Plain MiniSearch gives 0.49, 0.54, 0.56 and 0.55 on them. Not lower again.
  it.each([
    ['judged-fresh', 0.9, 0.87],
    ['judged-fresh-2', 0.905, 0.87],
    ['judged-fresh-3', 0.915, 0.9],
    ['judged-fresh-4', 0.895, 0.83],
  ] as const)('puts the right places first, in the set “%s”', (name, leastNdcg, leastFirst) => {
    const { ndcg, first, empty } = figures(read(name));
    expect(ndcg).toBeGreaterThanOrEqual(leastNdcg);
    expect(first).toBeGreaterThanOrEqual(leastFirst);
    expect(empty).toBe(0);
  });

  it('finds nothing with all words where the plan says nothing', () => {
    for (const { query } of queries.filter((one) => Object.keys(one.grades).length === 0)) {
      expect([query, search(index, query).all]).toEqual([query, 0]);
    }
  });
});
