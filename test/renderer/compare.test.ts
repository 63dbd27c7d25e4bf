import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../corpus/questions/compare.ts';
import { dossier } from '../../corpus/questions/dossier.ts';
import {
  comparedIn,
  compareRoute,
  compareWith,
  toggleCompared,
  togglePart,
} from '../../renderer/state/compared.ts';
import { comparisonsOffered, partnersOffered } from '../../renderer/state/comparisons-offered.ts';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';
import {
  comparisonSentence,
  leadCount,
  noLeadSentence,
  partName,
} from '../../renderer/views/compare/compare-words.ts';
import { graph, plan } from '../corpus/the-plan.ts';

const bodies = plan.nodes.filter(({ kind }) => kind === 'agency' || kind === 'group').map(({ id }) => id);
const some = (most: number) => fc.subarray(bodies, { minLength: 0, maxLength: most });

const read = (address: string) => {
  const route = parseRoute(address);
  if (route.kind !== 'compare') throw new Error(`${address} compares nothing.`);
  return route.picked;
};

const compared = (...slugs: readonly string[]) => {
  const found = compare(
    graph,
    slugs.map((slug) => `agency/${slug}`),
  );
  if (!found) throw new Error('These can be compared.');
  return found;
};

describe('the address of a comparison', () => {
  test('leads back to the same bodies in the same order', () => {
    fc.assert(
      fc.property(some(4), (ids) => {
        const picked = read(formatRoute(compareRoute(ids)));
        expect(comparedIn(graph, picked).bodies.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  test('takes a body in any of its names, and each once', () => {
    const { bodies: found } = comparedIn(graph, {
      with: ['CNIPA', 'cnipa', '农业农村部', 'Ministry of Justice'],
    });
    expect(found.map(({ id }) => id)).toEqual(['agency/cnipa', 'agency/mara', 'agency/moj']);
  });

  test('keeps what it cannot find, so that it can be said, and leaves out who is beyond four', () => {
    const picked = { with: ['cnipa', '__proto__', 'moj', 'samr', 'mara', 'spc', 'spp'] };
    expect(comparedIn(graph, picked)).toMatchObject({ unknown: ['__proto__'], beyond: 2 });
  });

  test('can show one part alone, and forgets a part that its bodies do not have', () => {
    expect(comparedIn(graph, read('#/agencies/compare?with=cnipa&with=moj&part=moj')).part).toEqual([
      'agency/moj',
    ]);
    expect(comparedIn(graph, read('#/agencies/compare?with=cnipa&with=moj&part=moj.spc')).part).toBeNull();
    expect(comparedIn(graph, read('#/agencies/compare?with=cnipa&part=')).part).toBeNull();
  });
});

describe('choosing bodies', () => {
  test('adds one, takes it back, and shows all parts again', () => {
    const one = toggleCompared(graph, {}, 'agency/cnipa');
    const two = toggleCompared(graph, one, 'agency/moj');
    const part = togglePart(graph, two, ['agency/moj']);
    expect(formatRoute({ kind: 'compare', picked: part })).toBe(
      '#/agencies/compare?with=cnipa&with=moj&part=moj',
    );
    expect(togglePart(graph, part, ['agency/moj'])).toEqual(two);
    expect(toggleCompared(graph, part, 'agency/moj')).toEqual(one);
  });

  test('never ends with more than four or with one twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bodies), { maxLength: 12 }), (toggled) => {
        const end = toggled.reduce((picked, id) => toggleCompared(graph, picked, id), compareWith([]));
        const ids = comparedIn(graph, end).bodies.map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(4);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('what is offered to compare', () => {
  const offered = comparisonsOffered(graph);
  const named = (why: string) =>
    offered.find((one) => one.why.some((words) => words.startsWith(why)))?.bodies.map(({ id }) => id);

  test('is true: nobody shares more than the pair that is said to share most', () => {
    const [first = '', second = ''] = named('Share the most clauses') ?? [];
    const shared = compare(graph, [first, second])?.parts[0]?.duties.length;
    const most = bodies
      .filter((id) => id.startsWith('agency/'))
      .flatMap((id) => dossier(graph, id)?.partners ?? [])
      .filter(({ body }) => body.kind === 'agency')
      .map((partner) => partner.shared.length);
    expect(shared).toBe(Math.max(...most));
  });

  test('has a pair with a lead, one without, one that never meets, and three bodies, all of them bodies', () => {
    const leading = compare(graph, named('One leads') ?? [])?.leading.length;
    const without = compare(graph, named('Share the most while neither leads') ?? []);
    const apart = compare(graph, named('Share nothing') ?? []);
    const three = compare(graph, named('The three') ?? []);
    expect(leading).toBe(1);
    expect([without?.leading.length, (without?.parts[0]?.duties.length ?? 0) > 0]).toEqual([0, true]);
    expect(apart?.parts[0]?.duties).toEqual([]);
    expect(three?.bodies).toHaveLength(3);
    expect(offered.find((one) => one.bodies.length === 3)?.count).toBe(
      `${three?.parts[0]?.duties.length} clauses name all three`,
    );
    expect(offered.flatMap((one) => one.bodies).every(({ kind }) => kind === 'agency')).toBe(true);
  });

  test('beside one chosen body are those that its dossier has first', () => {
    const partners = partnersOffered(graph, 'agency/mara', 3);
    expect(partners.map(({ body, shared }) => [body.id, shared])).toEqual([
      ['agency/cnipa', 12],
      ['agency/nfga', 8],
      ['agency/samr', 7],
    ]);
  });
});

describe('the words of a comparison', () => {
  test('say the counts in one sentence', () => {
    expect(comparisonSentence(graph, compared('cnipa', 'cpd'))).toBe(
      '26 clauses name both; 23 name CNIPA without CPD, and 1 names CPD without CNIPA.',
    );
    expect(comparisonSentence(graph, compared('sta', 'cod'))).toBe(
      'No clause names both; 1 names STA without COD, and 1 names COD without STA.',
    );
    expect(comparisonSentence(graph, compared('cnipa', 'samr', 'cpd', 'mara'))).toBe(
      '4 clauses name all four, 13 exactly three of them, 17 exactly two of them and 17 exactly one of them: 51 clauses together.',
    );
  });

  test('say of how many shared clauses one leads', () => {
    expect([leadCount(4, 17), leadCount(2, 2), leadCount(1, 1)]).toEqual([
      'in 4 of the 17 clauses that name both',
      'in all 2 clauses that name both',
      'in the one clause that names both',
    ]);
  });

  test('name a part by whom it names and whom it leaves out, and never say that somebody is alone', () => {
    const four = compared('cnipa', 'samr', 'cpd', 'mara');
    expect(four.parts.slice(0, 6).map((part) => partName(graph, four, part))).toEqual([
      'All four',
      'CNIPA, SAMR and CPD, without MARA',
      'CNIPA, SAMR and MARA, without CPD',
      'CNIPA, CPD and MARA, without SAMR',
      'SAMR, CPD and MARA, without CNIPA',
      'CNIPA and SAMR, without the others',
    ]);
    const two = compared('cnipa', 'cpd');
    expect(two.parts.map((part) => partName(graph, two, part))).toEqual([
      'Both',
      'CNIPA, without CPD',
      'CPD, without CNIPA',
    ]);
    expect(noLeadSentence(3)).toBe('None of them is printed as the lead of another.');
  });
});
