import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkPlan } from '../../../corpus/graph.ts';
import { compare, sharedBy } from '../../../corpus/questions/compare.ts';
import { otherPlans, readOther, ZH_AGENCIES } from '../the-other-plans.ts';
import { graph } from '../the-plan.ts';
import { bodiesByEye, clausesByEye, ofBody, roleByEye } from './by-eye.ts';

const several = fc.subarray([...bodiesByEye], { minLength: 2, maxLength: 4 });

function comparison(ids: readonly string[]) {
  const found = compare(graph, ids);
  if (!found) throw new Error(`Nothing to compare in ${ids.join(', ')}.`);
  return found;
}

describe('compared bodies', () => {
  it('share the duties that the text gives both: the court and the procuratorate', () => {
    const { parts, leading } = comparison(['agency/spc', 'agency/spp']);
    expect(parts.map(({ bodies, duties }) => [bodies, duties.map(({ clause }) => clause.number)])).toEqual([
      [
        ['agency/spc', 'agency/spp'],
        [1, 2, 6, 7, 41],
      ],
      [['agency/spc'], [3, 4, 14]],
      [['agency/spp'], [46]],
    ]);
    expect(leading).toEqual([]);
  });

  it('lead each other where the text prints it', () => {
    expect(comparison(['agency/samr', 'agency/cnipa', 'agency/mps']).leading).toEqual([
      { lead: 'agency/samr', led: 'agency/mps', clauses: ['clause-2'] },
      {
        lead: 'agency/cnipa',
        led: 'agency/samr',
        clauses: ['clause-8', 'clause-12', 'clause-28', 'clause-48'],
      },
    ]);
  });

  it('have every clause of any of them in exactly one part, with the right bodies', () => {
    fc.assert(
      fc.property(several, (ids) => {
        const { parts, duties } = comparison(ids);
        expect(parts).toHaveLength(2 ** ids.length - 1);
        const union = clausesByEye.filter((clause) => ids.some((id) => roleByEye(clause, id)));
        const inParts = parts.flatMap((part) => part.duties.map(({ clause }) => clause.id));
        expect(inParts.toSorted()).toEqual(union.map(({ id }) => id).toSorted());
        expect(duties.map(({ clause }) => clause.id)).toEqual(union.map(({ id }) => id));
        for (const part of parts) {
          const expected = union.filter((clause) =>
            ids.every((id) => (roleByEye(clause, id) !== undefined) === part.bodies.includes(id)),
          );
          expect(part.duties.map(({ clause }) => clause.id)).toEqual(expected.map(({ id }) => id));
          for (const { clause, roles } of part.duties) {
            const read = expected.find(({ id }) => id === clause.id);
            for (const [body, role] of roles) expect(read && roleByEye(read, body)).toBe(role);
          }
        }
      }),
    );
  });

  it('are the same in whatever order they are chosen', () => {
    const counts = (ids: readonly string[]) =>
      new Map(comparison(ids).parts.map(({ bodies, duties }) => [bodies.toSorted().join(), duties.length]));
    fc.assert(
      fc.property(several, (ids) => {
        expect(counts(ids.toReversed())).toEqual(counts(ids));
      }),
    );
  });

  it('share, two by two, what both have in all, chapter by chapter', () => {
    for (const a of bodiesByEye) {
      for (const b of bodiesByEye.slice(bodiesByEye.indexOf(a) + 1)) {
        const found = comparison([a, b]);
        const shared = ofBody(a).filter((clause) => roleByEye(clause, b));
        expect(sharedBy(found, [a, b]).map(({ clause }) => clause.id)).toEqual(shared.map(({ id }) => id));
        for (const { chapter, own, shared: here } of found.chapters) {
          const inChapter = ({ chapter: number }: { chapter: number }) => number === chapter?.number;
          expect(here).toEqual(shared.filter(inChapter).map(({ id }) => id));
          expect(own.get(a)).toEqual(
            ofBody(a)
              .filter(inChapter)
              .map(({ id }) => id),
          );
        }
      }
    }
  });

  it('are two to four bodies or groups and nothing else', () => {
    expect(compare(graph, ['agency/spc'])).toBeUndefined();
    expect(compare(graph, ['agency/spc', 'agency/spc'])).toBeUndefined();
    expect(compare(graph, ['agency/spc', 'section-4'])).toBeUndefined();
    expect(compare(graph, bodiesByEye.slice(0, 5))).toBeUndefined();
    expect(compare(graph, ['agency/cnipa', 'group/relevant-departments'])?.parts[0]?.duties).toHaveLength(2);
  });

  it.skipIf(otherPlans.length === 0)('can be of another plan', () => {
    const zones = linkPlan(readOther('cn-guofa-2019-3-bonded-zones.txt', ZH_AGENCIES).plan);
    const found = compare(zones, ['agency/body-2', 'agency/body-4']);
    expect(found?.duties.length).toBeGreaterThan(0);
    expect(found?.parts.flatMap(({ duties }) => duties)).toHaveLength(found?.duties.length ?? -1);
  });
});
