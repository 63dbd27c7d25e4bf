import { describe, expect, it } from 'vitest';
import { commitmentRecord } from '../../../corpus/export/commitment-records.ts';
import { commitmentFacets } from '../../../corpus/questions/commitments/facets.ts';
import { groupCommitments } from '../../../corpus/questions/commitments/group.ts';
import { narrowCommitments } from '../../../corpus/questions/commitments/narrow.ts';
import { sortCommitments } from '../../../corpus/questions/commitments/sort.ts';
import { commitmentRows } from '../../../corpus/questions/commitments.ts';
import { edges, graph } from '../the-plan.ts';

const rows = commitmentRows(graph);
const row = (id: string) => {
  const found = rows.find(({ commitment }) => commitment.id === id);
  if (!found) throw new Error(`There is no commitment “${id}”.`);
  return found;
};
const ids = (found: typeof rows) => found.map(({ commitment }) => commitment.id);

describe('the list of commitments', () => {
  it('says who is responsible by the clause that governs the place', () => {
    const secrets = row('box-1/project-1/p-1/c-1');
    expect(secrets.responsible.map(({ clause }) => clause.id)).toEqual(['clause-2']);
    expect(secrets.assignments.map(({ body, role }) => [body.id, role])).toEqual([
      ['agency/samr', 'lead'],
      ['agency/spc', 'participant'],
      ['agency/spp', 'participant'],
      ['agency/mps', 'participant'],
    ]);
    expect(secrets.chapter).toBe(3);
    expect(secrets.path.map(({ id }) => id)).toEqual(['chapter-3', 'section-4', 'box-1', 'box-1/project-1']);
  });

  it('says that no body is stated for the main objectives', () => {
    const unassigned = narrowCommitments(rows, { unassigned: true });
    expect(unassigned.every(({ commitment }) => commitment.id.startsWith('section-3/'))).toBe(true);
    expect(ids(unassigned)).toContain('section-3/p-1/c-1');
  });

  it('has the numbers, the deadline and the laws of the sentence and of no other', () => {
    expect(row('box-6/project-4/p-1/c-1').quantities.map(({ quantity }) => quantity.text)).toEqual([
      'within 15 months',
      'within 6 months',
    ]);
    expect(row('box-6/project-4/p-1/c-1').commitment.deadline).toBeNull();
    expect(row('section-12/measure-1/p-1/c-8').quantities.map(({ quantity }) => quantity.value)).toEqual([
      40000,
    ]);
    expect(row('section-4/measure-1/p-1/c-2').instruments.map(({ printed }) => printed)).toContain(
      'Patent Law',
    );
    expect(row('section-4/measure-1/p-1/c-3').instruments).toEqual([]);
  });

  it('narrows by a body in a role exactly: what another body leads is not its own', () => {
    for (const role of ['lead', 'participant', 'sole', 'joint'] as const) {
      const clauses = new Set(
        edges('assigns')
          .filter((edge) => edge.to === 'agency/moj' && edge.role === role)
          .map(({ from }) => from),
      );
      const expected = rows.filter(({ responsible }) =>
        responsible.some(({ clause }) => clauses.has(clause.id)),
      );
      expect(ids(narrowCommitments(rows, { bodies: ['agency/moj'], roles: [role] }))).toEqual(ids(expected));
    }
    expect(narrowCommitments(rows, { bodies: ['agency/moj'], roles: ['lead'] })).toEqual([]);
  });

  it('narrows by chapter, verb, number, deadline and words, all at once', () => {
    const found = narrowCommitments(rows, {
      chapters: [3],
      verbs: ['reduce'],
      hasNumber: true,
      text: 'Invention PATENT',
    });
    expect(ids(found)).toEqual(['box-6/project-4/p-1/c-1']);
    expect(ids(narrowCommitments(rows, { hasDeadline: true }))).toEqual(['section-3/p-1/c-1']);
    expect(narrowCommitments(rows, {})).toHaveLength(rows.length);
    expect(narrowCommitments(rows, { text: 'people’s' }).length).toBe(
      narrowCommitments(rows, { text: "people's" }).length,
    );
  });

  it('counts for each facet what narrowing by it leaves', () => {
    const facets = commitmentFacets(rows);
    for (const { value, count } of facets.bodies)
      expect([value.id, narrowCommitments(rows, { bodies: [value.id] }).length]).toEqual([value.id, count]);
    for (const { value, count } of facets.roles)
      expect([value, narrowCommitments(rows, { roles: [value] }).length]).toEqual([value, count]);
    for (const { value, count } of facets.verbs)
      expect([value, narrowCommitments(rows, { verbs: [value] }).length]).toEqual([value, count]);
    for (const { value, count } of facets.chapters)
      expect([value, narrowCommitments(rows, { chapters: [value] }).length]).toEqual([value, count]);
    expect(facets.withNumber).toBe(narrowCommitments(rows, { hasNumber: true }).length);
    expect(facets.unassigned).toBe(narrowCommitments(rows, { unassigned: true }).length);
  });

  it('groups without losing any, those without a body last', () => {
    for (const by of ['chapter', 'section', 'body', 'verb', 'clause'] as const) {
      const groups = groupCommitments(graph, rows, by);
      expect(new Set(groups.flatMap((group) => ids(group.rows)))).toEqual(new Set(ids(rows)));
    }
    expect(groupCommitments(graph, rows, 'clause').at(-1)).toMatchObject({
      key: null,
      label: 'no responsible body stated',
    });
    expect(
      groupCommitments(graph, rows, 'section')
        .map(({ key }) => key)
        .slice(0, 3),
    ).toEqual(['section-3', 'section-4', 'section-5']);
  });

  it('sorts, and leaves equal ones as printed', () => {
    expect(ids(sortCommitments(rows.toReversed(), 'printed'))).toEqual(ids(rows));
    expect(ids(sortCommitments(rows, 'deadline'))[0]).toBe('section-3/p-1/c-1');
    const verbs = sortCommitments(rows, 'verb').map(({ commitment }) => commitment.promises[0]?.verb ?? '');
    expect(verbs).toEqual([...verbs].sort((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('the record of a commitment', () => {
  it('has all that is needed to count, cite and check it', () => {
    expect(commitmentRecord(graph, row('box-1/project-2/p-1/c-2'))).toMatchObject({
      id: 'box-1/project-2/p-1/c-2',
      sentence: 'A sound cross-border trade secret protection assistance system will be established.',
      verb: 'establish',
      verbs: ['establish'],
      object: 'A sound cross-border trade secret protection assistance system',
      voice: 'passive',
      modal: 'will',
      numbers: [],
      deadline: null,
      clause: 'clause-2',
      arrangement: 'led',
      lead: ['State Administration for Market Regulation'],
      joint: [],
      label: 'Box 1 ¶2, sentence 2',
      link: 'remit://ipr-2021-2025/box-1/project-2/p-1/c-2',
    });
  });

  it('says so where no responsible body is stated', () => {
    expect(commitmentRecord(graph, row('section-3/p-1/c-1'))).toMatchObject({
      clause: null,
      arrangement: null,
      lead: [],
      responsible: 'no responsible body stated',
    });
  });
});
