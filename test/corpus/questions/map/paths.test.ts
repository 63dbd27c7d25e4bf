import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hubsOf } from '../../../../corpus/questions/map/hub.ts';
import { mapTies } from '../../../../corpus/questions/map/map-ties.ts';
import { otherEnd } from '../../../../corpus/questions/map/neighbours.ts';
import { type Chain, pathsBetween } from '../../../../corpus/questions/map/paths.ts';
import { hopWords, nameOnMap } from '../../../../corpus/questions/map/tie-words.ts';
import { graph, node, plan } from '../../the-plan.ts';

const ties = mapTies(graph);
const hubs = hubsOf(graph);

function between(
  from: string,
  to: string,
  through: Partial<Record<'throughHubs' | 'throughContainers', true>> = {},
) {
  const ask = { from, to, hubs, throughHubs: false, throughContainers: false, ...through };
  return pathsBetween(graph, ties, ask);
}

/** A chain as the page says it, with labels alone. */
function said({ from, hops }: Chain): string {
  const label = (id: string) => nameOnMap(graph, graph.nodes.get(id) ?? node('plan', 'plan')).label;
  const ends = [from, ...hops.map(({ to }) => to)];
  return [
    label(from),
    ...hops.flatMap(({ tie, to }, index) => [hopWords(graph, tie, ends[index] ?? ''), label(to)]),
  ].join(' — ');
}

// Read in source.txt: MPS stands in the clause of Box 1 (clause 2, led by SAMR) and not in that of section 4's first measure (clause 1),
// after which Box 1 is printed.
describe('the path between two places, against the printed text', () => {
  it('leads from the Ministry of Public Security by Box 1 to the measure that the box elaborates', () => {
    const { chains, kind } = between('agency/mps', 'section-4/measure-1');
    expect(kind).toBe('found');
    expect(said(chains[0] as Chain)).toBe('MPS — participant in clause 2 — Box 1 — elaborates — §4 m1');
  });

  // Clause 1 prints the Ministry of Agriculture and Rural Affairs.
  it('goes on from there to a ministry of the first clause', () => {
    const [first] = between('agency/mps', 'agency/mara').chains;
    expect(said(first as Chain)).toBe(
      'MPS — participant in clause 2 — Box 1 — elaborates — §4 m1 — joint in clause 1 — MARA',
    );
  });

  // Sanya is printed in a project of Box 4, whose one clause (11) names the ministry.
  it('leads from a town that a box names to a ministry of that box', () => {
    const [first] = between('place/sanya', 'agency/mara').chains;
    expect(said(first as Chain)).toMatch(
      /^Sanya — named in — Box 4 p1 — stands in — Box 4 — joint in clause 11 — MARA$/,
    );
  });

  // Footnotes 1 and 2 hang together by CNIPA alone: both say that it counts.
  it('says when only the hub joins two places, and takes that way when it is asked to', () => {
    const { chains, kind } = between('footnote-1', 'footnote-2');
    expect(kind).toBe('only-through');
    expect(chains.map(said)).toEqual(['Fn. 1 — names — CNIPA — named in — Fn. 2']);
    expect(between('footnote-1', 'footnote-2', { throughHubs: true }).kind).toBe('found');
  });

  it('says when only the table joins two indicators', () => {
    const { chains, kind } = between('indicator-1', 'indicator-2');
    expect(kind).toBe('only-through');
    expect(chains.map(({ hops }) => hops[0]?.to)).toEqual(['section-3/table-1']);
  });

  it('says that there are more than are shown, where there are', () => {
    // SAMR and MARA stand together in seven clauses, and five chains are shown.
    expect(between('agency/mara', 'agency/samr')).toMatchObject({ more: true, kind: 'found' });
    expect(between('indicator-1', 'indicator-2').more).toBe(false);
  });

  it('says when both ends are one place', () => {
    expect(between('box-1', 'box-1')).toEqual({ chains: [], more: false, kind: 'same' });
  });

  it('marks a related place as computed, and puts it behind a printed way of the same length', () => {
    expect(said(between('box-1', 'box-8').chains[0] as Chain)).toMatch(/related \(computed: both speak of/);
  });
});

describe('every path', () => {
  const ids = plan.nodes.filter(({ id }) => ties.has(id)).map(({ id }) => id);
  const end = fc.constantFrom(...ids);

  it('is a chain of ties of the plan that passes no place twice, the shortest first, five at most', () => {
    fc.assert(
      fc.property(end, end, (from, to) => {
        const { chains, kind } = between(from, to);
        expect(chains.length).toBeLessThanOrEqual(5);
        const lengths = chains.map(({ hops }) => hops.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        for (const { hops } of chains) {
          const passed = [from, ...hops.map((hop) => hop.to)];
          expect(new Set(passed).size).toBe(passed.length);
          expect(passed.at(-1)).toBe(to);
          for (const [index, hop] of hops.entries()) {
            expect(ties.get(passed[index] ?? '')).toContain(hop.tie);
            expect(otherEnd(hop.tie, passed[index] ?? '')).toBe(hop.to);
          }
          if (kind === 'found') expect(passed.slice(1, -1).filter((id) => hubs.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is as long one way as the other', () => {
    fc.assert(
      fc.property(end, end, (from, to) => {
        const [one, other] = [between(from, to), between(to, from)];
        expect(one.kind).toBe(other.kind);
        expect(one.chains[0]?.hops.length).toBe(other.chains[0]?.hops.length);
      }),
      { numRuns: 40 },
    );
  });
});
