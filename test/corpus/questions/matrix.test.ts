import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkPlan, nodesOf } from '../../../corpus/graph.ts';
import type { Role } from '../../../corpus/model.ts';
import { cellText, type Matrix, matrixOf, passagesBehind } from '../../../corpus/questions/matrix.ts';
import { matrixTable } from '../../../corpus/questions/matrix-table.ts';
import {
  hubOf,
  kindsIn,
  type Narrowing,
  narrowMatrix,
  sortMatrix,
} from '../../../corpus/questions/matrix-view.ts';
import { ROLE_ORDER } from '../../../corpus/questions/roles.ts';
import { otherPlans, readOther, ZH_AGENCIES } from '../the-other-plans.ts';
import { graph } from '../the-plan.ts';
import { bodiesByEye, clausesByEye, ofBody, roleByEye } from './by-eye.ts';

const bySection = matrixOf(graph, { columns: 'section' });
const byBox = matrixOf(graph, { columns: 'box' });
const both = [bySection, byBox] as const;

const rowOf = (matrix: Matrix, id: string) => {
  const row = matrix.rows.find(({ body }) => body.id === id);
  if (!row) throw new Error(`The matrix has no row “${id}”.`);
  return row;
};
const shown = (matrix: Matrix, id: string) =>
  Object.fromEntries([...rowOf(matrix, id).cells].map(([column, cell]) => [column, cellText(cell)]));

describe('the matrix by section', () => {
  it('shows what the text gives the Ministry of Agriculture and Rural Affairs', () => {
    expect(shown(bySection, 'agency/mara')).toEqual({
      'section-4': 'J1',
      'section-6': 'P1 J3',
      'section-7': 'J1',
      'section-8': 'J1',
      'section-10': 'P2 J2',
      'section-15': 'P1',
    });
  });

  it('puts the clause of a box into the section that the box stands in', () => {
    const cell = rowOf(bySection, 'agency/samr').cells.get('section-4');
    expect(cell?.assignments).toContainEqual({ clause: 'clause-2', role: 'lead' });
    expect(cellText(cell)).toBe('L1 J4');
    expect(cell?.strongest).toBe('lead');
  });

  it('has all 21 sections, also the three that give nobody anything', () => {
    expect(bySection.columns.map(({ short }) => Number(short))).toEqual(
      Array.from({ length: 21 }, (_, at) => at + 1),
    );
    expect(bySection.columns.filter(({ clauses }) => clauses.length === 0).map(({ id }) => id)).toEqual([
      'section-1',
      'section-2',
      'section-3',
    ]);
    expect(bySection.columns.find(({ id }) => id === 'section-18')).toMatchObject({
      label: '§18',
      chapter: { number: 8 },
    });
  });

  it('counts 5 clauses in section 4, in 4 of which CNIPA stands', () => {
    expect(bySection.columns.find(({ id }) => id === 'section-4')?.clauses).toHaveLength(5);
    expect(shown(bySection, 'agency/cnipa')['section-4']).toBe('J4');
  });

  it('flags groups and puts them behind all 38 bodies', () => {
    expect(bySection.rows.map(({ group }) => group)).toEqual([...Array(38).fill(false), true, true]);
    expect(shown(bySection, 'group/local-governments')).toEqual({
      'section-18': 'P1',
      'section-19': 'J1',
      'section-20': 'J1',
    });
  });

  it('leaves no clause out', () => {
    expect(bySection.clauses).toHaveLength(55);
    expect(bySection.outside).toEqual([]);
    expect(bySection.counts).toEqual({ lead: 22, participant: 72, sole: 4, joint: 179, total: 277 });
    expect(bySection.max).toBe(6);
  });
});

describe('the matrix by box', () => {
  it('counts only clauses in boxes, and says which it leaves out', () => {
    expect(byBox.columns).toHaveLength(15);
    expect([byBox.clauses.length, byBox.outside.length]).toEqual([16, 39]);
    expect(shown(byBox, 'agency/cnipa')).toMatchObject({ 'box-3': 'S1', 'box-5': 'L1 J1', 'box-6': 'S1' });
  });

  it('has in box 10 the three bodies that its clause names and no other', () => {
    const named = byBox.rows.filter(({ cells }) => cells.has('box-10')).map(({ body }) => body.abbreviation);
    expect(named.sort()).toEqual(['CPD', 'MCT', 'NRTA']);
  });
});

describe.each(both.map((matrix) => [matrix.by, matrix] as const))('the matrix by %s', (by, matrix) => {
  it('agrees in every cell with a count straight from a reading by eye', () => {
    expect(new Set(matrix.rows.map(({ body }) => body.id))).toEqual(new Set(bodiesByEye));
    for (const { body, cells, counts } of matrix.rows) {
      for (const { id: column } of matrix.columns) {
        const expected = ofBody(body.id)
          .filter((clause) => clause[by] === column)
          .map((clause) => ({ clause: clause.id, role: roleByEye(clause, body.id) }));
        expect(cells.get(column)?.assignments ?? [], `${body.id} in ${column}`).toEqual(expected);
      }
      expect(counts.total).toBe(ofBody(body.id).filter((clause) => clause[by] !== null).length);
    }
    for (const column of matrix.columns) {
      const here = clausesByEye.filter((clause) => clause[by] === column.id);
      expect(column.clauses).toEqual(here.map(({ id }) => id));
      expect(column.counts.total).toBe(here.reduce((sum, clause) => sum + clause.bodies.length, 0));
    }
  });

  it('opens behind every cell exactly its clauses, each with its words and what it governs', () => {
    for (const { body, cells } of matrix.rows) {
      for (const [column, cell] of cells) {
        const passages = passagesBehind(graph, matrix, body.id, column);
        expect(passages.map(({ clause, role }) => ({ clause: clause.id, role }))).toEqual(cell.assignments);
        for (const { governs, bodies } of passages) {
          expect(governs.length).toBeGreaterThan(0);
          expect(bodies.some((one) => one.body.id === body.id)).toBe(true);
        }
      }
    }
    expect(passagesBehind(graph, matrix, 'agency/sta', 'no-such-column')).toEqual([]);
  });
});

function expectSums(matrix: Matrix) {
  for (const { cells, counts } of matrix.rows) {
    for (const role of [...ROLE_ORDER, 'total'] as const)
      expect([...cells.values()].reduce((sum, cell) => sum + cell.counts[role], 0)).toBe(counts[role]);
  }
  const rows = matrix.rows.reduce((sum, { counts }) => sum + counts.total, 0);
  const columns = matrix.columns.reduce((sum, { counts }) => sum + counts.total, 0);
  expect([rows, columns]).toEqual([matrix.counts.total, matrix.counts.total]);
  expect(new Set(matrix.columns.flatMap(({ clauses }) => clauses))).toEqual(new Set(matrix.clauses));
}

describe('a narrowed matrix', () => {
  const kinds = kindsIn(bySection).map(({ kind }) => kind);
  const narrowing: fc.Arbitrary<Narrowing> = fc
    .record({
      kinds: fc.option(fc.subarray(kinds), { nil: null }),
      roles: fc.option(fc.subarray([...ROLE_ORDER]), { nil: null }),
      chapters: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]), { nil: null }),
      hideHub: fc.boolean(),
      hideEmptyRows: fc.boolean(),
      hideEmptyColumns: fc.boolean(),
    })
    .map(({ kinds: k, roles, chapters, ...rest }) => ({
      ...rest,
      ...(k ? { kinds: new Set(k) } : {}),
      ...(roles ? { roles: new Set<Role>(roles) } : {}),
      ...(chapters ? { chapters: new Set(chapters) } : {}),
    }));

  it('has totals that are the sums of its cells, whatever was left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...both), narrowing, (matrix, how) => {
        const narrowed = narrowMatrix(matrix, how);
        expectSums(narrowed);
        expect(narrowMatrix(narrowed, { ...how, hideHub: false })).toEqual(narrowed);
      }),
    );
  });

  it('is the same matrix when nothing is left out', () => {
    for (const matrix of both) expect(narrowMatrix(matrix, {})).toEqual(matrix);
  });

  it('counts for one role what that role alone has', () => {
    const leads = narrowMatrix(bySection, { roles: new Set<Role>(['lead']), hideEmptyRows: true });
    expect(leads.rows.map(({ body, counts }) => [body.abbreviation, counts.total])).toEqual([
      ['CNIPA', 21],
      ['SAMR', 1],
    ]);
    expect(passagesBehind(graph, leads, 'agency/samr', 'section-4').map(({ clause }) => clause.id)).toEqual([
      'clause-2',
    ]);
  });

  it('keeps the order that it was sorted in', () => {
    const byName = narrowMatrix(sortMatrix(bySection, 'name'), { kinds: new Set(['ministry']) });
    const names = byName.rows.map(({ body }) => body.title);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names).toHaveLength(14);
  });
});

describe('the hub', () => {
  it('is CNIPA alone, in 49 of 55 clauses and in 14 of the 16 of boxes', () => {
    expect(
      both.map((matrix) => hubOf(matrix).map(({ body, clauses, of }) => [body.id, clauses, of])),
    ).toEqual([[['agency/cnipa', 49, 55]], [['agency/cnipa', 14, 16]]]);
  });

  it('is hidden without changing what the others have', () => {
    const without = narrowMatrix(bySection, { hideHub: true });
    expect(without.rows.map(({ body }) => body.id)).not.toContain('agency/cnipa');
    expect(rowOf(without, 'agency/mara')).toEqual(rowOf(bySection, 'agency/mara'));
    expect(without.counts.total).toBe(277 - 49);
    expect(without.max).toBe(5);
  });
});

describe('the order of rows', () => {
  it('by plan is that of the first clause that names a body', () => {
    const order = sortMatrix(bySection, 'plan').rows.map(({ body }) => body.id);
    expect(order.filter((id) => id.startsWith('agency/'))).toEqual(
      bodiesByEye.filter((id) => id.startsWith('agency/')),
    );
  });

  it('by kind begins with the most frequent kind', () => {
    expect(kindsIn(bySection)[0]).toEqual({ kind: 'ministry', rows: 14 });
    const order = sortMatrix(bySection, 'kind').rows.map(({ body }) => body.bodyKind);
    expect(order.slice(0, 14)).toEqual(Array(14).fill('ministry'));
    expect(order.slice(-2)).toEqual(['collective', 'collective']);
  });
});

describe('the matrix as a table', () => {
  it('is shown as in the window, with totals', () => {
    const [head, first] = matrixTable(bySection, 'shown');
    expect(head?.slice(3, 5)).toEqual(['§1', '§2']);
    expect(first?.slice(0, 9)).toEqual([
      'agency/cnipa',
      'China National Intellectual Property Administration',
      'administration',
      '',
      '',
      '',
      'J4',
      '',
      'L2 S1 J3',
    ]);
    expect(first?.slice(-5)).toEqual([49, 21, 4, 0, 24]);
    expect(matrixTable(bySection, 'shown').at(-1)?.slice(6, 9)).toEqual([5, 2, 6]);
  });

  it('has in binary form a 1 exactly where a body has any role', () => {
    const [head, ...rows] = matrixTable(bySection, 'binary');
    expect(rows).toHaveLength(40);
    const ones = rows.flatMap((row) => row.slice(3)).filter((cell) => cell === 1).length;
    expect(ones).toBe(bySection.rows.reduce((sum, { cells }) => sum + cells.size, 0));
    expect(rows.flatMap((row) => row.slice(3)).every((cell) => cell === 0 || cell === 1)).toBe(true);
    expect(head).toHaveLength(24);
  });
});

describe.skipIf(otherPlans.length === 0)('of other plans', () => {
  it.each(otherPlans)('the matrix of %s loses no clause that names somebody', (name) => {
    const other = linkPlan(readOther(name, name.startsWith('cn-') ? ZH_AGENCIES : '').plan);
    for (const columns of ['section', 'box'] as const) {
      const matrix = matrixOf(other, { columns });
      expectSums(matrix);
      expect(matrix.clauses.length + matrix.outside.length).toBe(nodesOf(other, 'clause').length);
      expect(narrowMatrix(sortMatrix(matrix, 'plan'), { hideHub: true }).rows.length).toBeLessThanOrEqual(
        matrix.rows.length,
      );
    }
  });

  it('a chapter whose clauses stand in no section is a column of its own', () => {
    const zones = linkPlan(readOther('cn-guofa-2019-3-bonded-zones.txt', ZH_AGENCIES).plan);
    const columns = matrixOf(zones, { columns: 'section' }).columns.map(({ id }) => id);
    expect(columns).toContain('chapter-4');
    expect(columns.indexOf('chapter-4')).toBeLessThan(columns.indexOf('section-5'));
  });
});
