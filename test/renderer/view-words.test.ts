import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';
import { viewInWords, viewTitle } from '../../renderer/views/teach/view-words.ts';
import { stops } from '../corpus/teach/shipped.ts';
import { graph } from '../corpus/the-plan.ts';

const titleOf = (address: string) => viewTitle(graph, parseRoute(address));

describe('a view', () => {
  it.each([
    ['#/commitments', 'Commitments'],
    ['#/commitments?body=agency/mara&deadline=yes', 'Commitments · body MARA; has a deadline'],
    ['#/commitments?chapter=3&chapter=4', 'Commitments · chapter III or IV'],
    ['#/agencies/matrix', 'Agencies: Matrix'],
    ['#/agencies/matrix?by=box&role=lead', 'Agencies: Matrix · columns: boxes; only roles: leads'],
    ['#/agencies/matrix?show=bodies&role=lead', 'Agencies: Matrix · bodies × bodies'],
    ['#/agencies/matrix?hub=hidden', 'Agencies: Matrix · without CNIPA, in 49 of 55 clauses (computed)'],
    ['#/agencies?kind=ministry&sort=name', 'Agencies · kind: ministry; sorted by name, from A'],
    ['#/agencies/mara?role=joint', 'Agencies: Ministry of Agriculture and Rural Affairs · role: joint'],
    ['#/agencies/compare?with=cnipa&with=mara', 'Agencies: Compare · CNIPA, MARA'],
    [
      '#/agencies/compare?with=cnipa&with=mara&part=cnipa',
      'Agencies: Compare · CNIPA, MARA; CNIPA, without MARA',
    ],
    ['#/agencies/ask?q=shared&body=cnipa&body=mara', 'Agencies: Ask · What do CNIPA and MARA share?'],
    ['#/agencies/ask?q=led-by', 'Agencies: Ask'],
    ['#/targets', 'Targets'],
    ['#/targets?show=dates', 'Targets · Time line'],
    ['#/targets?show=dates&as=table', 'Targets · Time line; as a table'],
    ['#/targets?indicator=indicator-3', 'Targets · Ind. 3'],
    ['#/targets?show=quantities&kind=percent', 'Targets · Other quantities; only percent'],
    ['#/map', 'Map'],
    ['#/map?role=lead&hold=agency/cnipa', 'Map · only roles: leads; held: CNIPA'],
    ['#/map?show=chapters', 'Map · by chapter'],
    ['#/map/box-1?depth=2&kind=agency&as=table', 'Map: Box 1 · two steps; only bodies; as a table'],
    ['#/map/box-1?hub=hidden', 'Map: Box 1 · without CNIPA'],
    ['#/map/path?from=agency/cnipa&to=agency/mps', 'Map: Path between · CNIPA and MPS'],
    ['#/map/path?from=agency/cnipa', 'Map: Path between'],
    ['#/search', 'Search'],
    [
      '#/search?q=seed&kind=box&role=lead&sort=plan',
      'Search · seed; kind: box; role: leads; in order of the plan',
    ],
    ['#/notes?kind=highlight', 'Notes · highlights'],
    ['#/health', 'Document health'],
  ])('is called by what is picked in it: %s', (address, title) => {
    expect(titleOf(address)).toBe(title);
    const [, ...picked] = title.split(' · ');
    expect(viewInWords(graph, address)).toBe(picked.join(' · '));
  });

  it('has another title for every view of the lessons that is picked otherwise', () => {
    const addresses = new Set(
      stops.flatMap(({ stop: { shown } }) =>
        shown.kind === 'view' ? [formatRoute(parseRoute(shown.address))] : [],
      ),
    );
    expect(addresses.size).toBeGreaterThan(8);
    expect(new Set([...addresses].map(titleOf)).size).toBe(addresses.size);
  });

  it('has a title that fits a row, whatever is picked, and all its words beside', () => {
    const bodies = [...graph.nodes.keys()].filter((id) => id.startsWith('agency/'));
    fc.assert(
      fc.property(fc.subarray(bodies, { minLength: 1 }), (picked) => {
        const address = `#/commitments?${picked.map((id) => `body=${id}`).join('&')}`;
        expect(titleOf(address).length).toBeLessThan(115);
        expect(viewInWords(graph, address).split(' or ')).toHaveLength(picked.length);
      }),
    );
  });
});
