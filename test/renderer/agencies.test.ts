import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathTo } from '../../corpus/graph.ts';
import { nodesOf, ROLE_ORDER, type Role } from '../../corpus/index.ts';
import { responsibilityOf } from '../../corpus/questions/responsibility.ts';
import { parsePicked } from '../../renderer/state/picked.ts';
import { agencyPickOf, filtersInWords, withoutPick } from '../../renderer/views/agencies/agency-pick.ts';
import {
  type AgencyPick,
  kindsOf,
  leftBy,
  listedBodies,
  pickedBodies,
} from '../../renderer/views/agencies/listed.ts';
import { orderOf, pickOrder, sortRows } from '../../renderer/views/agencies/sort.ts';
import { graph } from '../corpus/the-plan.ts';

const rows = listedBodies(graph);
const NOTHING: AgencyPick = { kinds: [], roles: [], chapters: [] };
const idsOf = (pick: Partial<AgencyPick>) =>
  pickedBodies(rows, { ...NOTHING, ...pick }).map(({ body }) => body.id);

/** Every standing told anew from the clauses: body, role, and the chapter of the first place that the clause governs. */
const standings = nodesOf(graph, 'clause').flatMap((clause) => {
  const { governs, bodies } = responsibilityOf(graph, clause);
  const chapter = pathTo(graph, governs[0]?.id ?? clause.id).find(({ kind }) => kind === 'chapter')?.id;
  return bodies.map(({ body, role }) => ({ id: body.id, role, chapter }));
});

describe('the list of all bodies', () => {
  it('has every body and group once, groups after bodies', () => {
    expect(rows).toHaveLength(40);
    expect(new Set(rows.map(({ body }) => body.id)).size).toBe(40);
    expect(rows.slice(38).map(({ body }) => body.kind)).toEqual(['group', 'group']);
  });

  it('narrowed to a role and a chapter has exactly the bodies with a clause in that role in that chapter', () => {
    const chapters = nodesOf(graph, 'chapter').map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray([...ROLE_ORDER]), fc.subarray(chapters), (roles, some) => {
        const told = new Set(
          standings
            .filter(({ role }) => roles.length === 0 || roles.includes(role))
            .filter(({ chapter }) => some.length === 0 || some.includes(chapter ?? ''))
            .map(({ id }) => id),
        );
        expect(idsOf({ roles, chapters: some })).toEqual(
          rows.map(({ body }) => body.id).filter((id) => told.has(id)),
        );
      }),
    );
  });

  it('counts the clauses of the picked chapters only', () => {
    const [cnipa] = pickedBodies(rows, { ...NOTHING, chapters: ['chapter-5'] });
    const own = standings.filter(({ id, chapter }) => id === 'agency/cnipa' && chapter === 'chapter-5');
    const count = (role: Role) => own.filter((one) => one.role === role).length;
    expect(cnipa?.body.id).toBe('agency/cnipa');
    expect(cnipa?.counts).toEqual({
      lead: count('lead'),
      sole: count('sole'),
      participant: count('participant'),
      joint: count('joint'),
      total: own.length,
    });
  });

  it('finds the two bodies that lead, and no other', () => {
    expect(idsOf({ roles: ['lead'] })).toEqual(['agency/cnipa', 'agency/samr']);
    expect(idsOf({ roles: ['lead'], kinds: ['ministry'] })).toEqual([]);
  });

  it('says of each value how many bodies it would leave', () => {
    const pick = { ...NOTHING, chapters: ['chapter-3'] };
    for (const [kind, count] of leftBy(rows, pick, 'kinds', kindsOf(rows)))
      expect(count).toBe(pickedBodies(rows, { ...pick, kinds: [kind] }).length);
    expect(kindsOf(rows)[0]).toBe('ministry');
  });
});

describe('what the address of the list holds', () => {
  it('is read as far as the plan knows it', () => {
    const picked = parsePicked(
      'kind=ministry&kind=circus&role=lead&role=boss&chapter=chapter-3&chapter=chapter-99',
    );
    expect(agencyPickOf(graph, picked)).toEqual({
      kinds: ['ministry'],
      roles: ['lead'],
      chapters: ['chapter-3'],
    });
    expect(withoutPick(parsePicked('sort=name&role=lead&kind=court'))).toEqual({ sort: ['name'] });
  });

  it('keeps an order, and nothing for the usual one', () => {
    for (const by of ['name', 'kind', 'lead', 'total'] as const)
      for (const descending of [true, false])
        expect(orderOf(pickOrder({}, { by, descending }))).toEqual({ by, descending });
    expect(pickOrder({ sort: ['name'] }, { by: 'total', descending: true })).toEqual({});
    expect(orderOf(parsePicked('sort=nonsense&turned=maybe'))).toEqual({ by: 'total', descending: true });
  });

  it('is told in words for an export', () => {
    const pick: AgencyPick = { kinds: ['ministry', 'court'], roles: ['lead'], chapters: ['chapter-3'] };
    expect(filtersInWords(graph, ' market ', pick, { by: 'name', descending: false })).toBe(
      'name has “market”; kind: ministry or court; role: leads; chapter: III; counts are of the clauses in these chapters; sorted by name, from A',
    );
    expect(filtersInWords(graph, '', NOTHING, { by: 'total', descending: true })).toBe('');
  });

  it('sorts rows that are equal by name', () => {
    const names = sortRows(rows, { by: 'kind', descending: false }).map(({ body }) => [
      body.bodyKind,
      body.title,
    ]);
    const told = names.toSorted(
      (a, b) =>
        String(a[0]).localeCompare(String(b[0]), 'en') || String(a[1]).localeCompare(String(b[1]), 'en'),
    );
    expect(names).toEqual(told);
  });
});
