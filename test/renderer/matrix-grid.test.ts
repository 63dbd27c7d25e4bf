import { describe, expect, test } from 'vitest';
import { ROLE_ORDER } from '../../corpus/index.ts';
import { heatOf, heatSteps } from '../../renderer/state/heat.ts';
import { readMatrixPicks } from '../../renderer/state/matrix-picks.ts';
import { type Picked, parsePicked } from '../../renderer/state/picked.ts';
import { mapOf, stepFrom, stopOf } from '../../renderer/views/matrix/grid-map.ts';
import { filterWords, shownWords } from '../../renderer/views/matrix/matrix-words.ts';
import { passagesOf } from '../../renderer/views/matrix/passages.ts';
import { gridOf, kindOffers, roleOffers, type Shown, shownOf } from '../../renderer/views/matrix/shown.ts';
import { graph } from '../corpus/the-plan.ts';

const lay = (address: string) => {
  const picked: Picked = parsePicked(address);
  const picks = readMatrixPicks(picked);
  const shown = shownOf(graph, picks);
  return { picks, shown, grid: gridOf(shown, picks) };
};
const idsOf = ({ matrix }: Shown) => matrix.rows.map(({ body }) => body.id);

describe('the grid of bodies and sections', () => {
  const { grid, shown, picks } = lay('');

  test('shows every body and group, and only the sections with a clause, with their chapters over them', () => {
    expect(shownWords(shown)).toBe('38 bodies and 2 groups in 55 clauses across 18 sections.');
    expect(grid.bands.map(({ label, span }) => `${label} ${span}`)).toEqual([
      'III 5',
      'IV 2',
      'V 2',
      'VI 3',
      'VII 2',
      'VIII 4',
    ]);
    expect(grid.parts.map(({ head, rows }) => [head, rows.length])).toEqual([
      [null, 38],
      ['Groups, not bodies', 2],
    ]);
  });

  test('never lets a letter stand for clauses of another role', () => {
    const cell = (body: string, column: string) =>
      grid.parts
        .flatMap(({ rows }) => rows)
        .find(({ id }) => id === body)
        ?.cells.get(column);
    expect(cell('agency/cnipa', 'section-6')).toEqual({
      letter: 'L',
      count: 2,
      of: 6,
      heat: 5,
      words: 'leads 2, alone 1, joint 3, 6 clauses',
    });
    expect(cell('agency/moj', 'section-4')).toMatchObject({ letter: 'J', count: 2, of: 2 });
    expect(cell('agency/moj', 'section-4')?.words).toBe('joint, 2 clauses');
    expect(cell('agency/moj', 'section-5')).toBeUndefined();
  });

  test('has passages behind each cell, as many as the cell says', () => {
    for (const { id, cells } of grid.parts.flatMap(({ rows }) => rows))
      for (const [column, { of }] of cells)
        expect(passagesOf(graph, shown, { row: id, column }), `${id} ${column}`).toHaveLength(of);
  });

  test('offers kinds and roles with what they would show', () => {
    expect(roleOffers(shown, picks)).toEqual(
      [22, 4, 72, 179].map((count, index) => ({ value: ROLE_ORDER[index], count })),
    );
    expect(kindOffers(shown, picks)[0]).toEqual({ value: 'ministry', count: 14 });
    const led = lay('role=lead');
    expect(kindOffers(led.shown, led.picks).reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(roleOffers(led.shown, led.picks).map(({ count }) => count)).toEqual([22, 4, 72, 179]);
  });
});

describe('what is picked', () => {
  test('narrows rows, hides the hub and leaves out what is empty, and says so in the export', () => {
    const { shown, picks } = lay('kind=court&kind=ministry&role=participant&hub=hidden&sort=name');
    expect(idsOf(shown)[0]).toBe('agency/mara');
    expect(filterWords(shown, picks)).toBe(
      'only kinds of body: court and ministry; only roles: takes part; without CNIPA, in 49 of 55 clauses (computed); without empty rows; without sections with no clause; rows by name',
    );
  });

  test('says nothing of filters where every row and column is there', () => {
    const { shown, picks } = lay('empty=rows&empty=columns');
    expect(filterWords(shown, picks)).toBe('');
    expect(shown.matrix.columns).toHaveLength(21);
  });

  test('names the kind over the rows that are sorted by it', () => {
    const heads = lay('sort=kind').grid.parts.map(({ head }) => head);
    expect(heads[0]).toBe('Ministry');
    expect(heads.at(-1)).toBe('Groups, not bodies');
    expect(new Set(heads).size).toBe(heads.length);
  });

  test('may be nonsense', () => {
    const { picks } = lay('show=x&by=clause&role=boss&sort=up&cell=a&empty=all&hub=1');
    expect(picks).toEqual(readMatrixPicks({}));
  });
});

describe('bodies by bodies', () => {
  const { grid, shown } = lay('show=bodies&hub=hidden');

  test('has the same bodies in rows and columns, and each own total on the diagonal, outside the heat', () => {
    const rows = grid.parts.flatMap(({ rows: own }) => own);
    expect(grid.columns.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const { id, total, cells } of rows) expect(cells.get(id)).toMatchObject({ count: total, heat: 0 });
    expect(grid.max).toBe(12);
  });

  test('has the shared clauses behind a cell, and on the diagonal all', () => {
    const passages = (row: string, column: string) =>
      passagesOf(graph, shown, { row, column }).map(({ clause }) => clause.id);
    expect(passages('agency/samr', 'agency/mara')).toEqual(passages('agency/mara', 'agency/samr'));
    expect(passages('agency/mara', 'agency/mara')).toHaveLength(12);
    expect(passages('agency/mara', 'agency/cnipa')).toEqual([]);
  });
});

describe('the keys', () => {
  const map = mapOf(lay('').grid);
  const page = { ctrl: false, page: 10 };
  const from = (row: string, column: string, key: string, stride = page) =>
    stepFrom(map, { row, column }, key, stride);

  test('lead along rows and columns, and stay at the edges', () => {
    expect(from('agency/cnipa', 'section-4', 'ArrowRight')).toEqual({
      row: 'agency/cnipa',
      column: 'section-5',
    });
    expect(from('agency/cnipa', 'section-4', 'ArrowDown')).toEqual({
      row: 'agency/cpd',
      column: 'section-4',
    });
    expect(from('agency/cnipa', 'section-4', 'ArrowLeft')).toEqual({ row: 'agency/cnipa', column: 'total' });
    expect(from('agency/cnipa', 'name', 'ArrowLeft')).toEqual({ row: 'agency/cnipa', column: 'name' });
    expect(from('agency/cnipa', 'name', 'ArrowUp')).toEqual({ row: 'agency/cnipa', column: 'name' });
    expect(from('totals', 'section-21', 'ArrowDown')).toEqual({ row: 'totals', column: 'section-21' });
    expect(from('totals', 'total', 'ArrowLeft')).toEqual({ row: 'totals', column: 'total' });
  });

  test('lead to the heads and from chapter to chapter', () => {
    expect(from('agency/cnipa', 'section-6', 'ArrowUp')).toEqual({ row: 'heads', column: 'section-6' });
    expect(from('heads', 'section-6', 'ArrowUp')).toEqual({ row: 'bands', column: 'section-4' });
    expect(from('bands', 'section-4', 'ArrowRight')).toEqual({ row: 'bands', column: 'section-9' });
    expect(from('bands', 'section-4', 'ArrowLeft')).toEqual({ row: 'bands', column: 'section-4' });
    expect(from('bands', 'section-4', 'End')).toEqual({ row: 'bands', column: 'section-18' });
    expect(from('heads', 'section-6', 'Home')).toEqual({ row: 'heads', column: 'section-4' });
  });

  test('lead by pages, to the ends of the row and to the corners of the data', () => {
    const ctrl = { ctrl: true, page: 10 };
    expect(from('agency/cnipa', 'section-9', 'PageDown')?.row).toBe(map.rows[12]);
    expect(from('heads', 'section-9', 'PageUp')).toEqual({ row: 'heads', column: 'section-9' });
    expect(from('agency/cpd', 'section-9', 'PageUp')).toEqual({ row: 'agency/cnipa', column: 'section-9' });
    expect(from('agency/cpd', 'section-9', 'Home')).toEqual({ row: 'agency/cpd', column: 'name' });
    expect(from('agency/cpd', 'section-9', 'End')).toEqual({ row: 'agency/cpd', column: 'section-21' });
    expect(from('agency/moj', 'section-9', 'Home', ctrl)).toEqual({ row: 'agency/cnipa', column: 'name' });
    expect(from('agency/moj', 'section-9', 'End', ctrl)).toEqual({
      row: 'group/local-governments',
      column: 'section-21',
    });
    expect(from('agency/moj', 'section-9', 'a')).toBeUndefined();
  });

  test('find one stop for Tab, also when the cell before is gone', () => {
    expect(stopOf(map, { row: 'agency/moj', column: 'section-7' })).toEqual({
      row: 'agency/moj',
      column: 'section-7',
    });
    expect(stopOf(map, { row: 'agency/moj', column: 'box-7' })).toEqual({
      row: 'agency/cnipa',
      column: 'section-4',
    });
  });
});

describe('the heat', () => {
  test('gives each count its own shade up to five, and then five equal parts', () => {
    expect([0, 1, 2].map((count) => heatOf(count, 2))).toEqual([0, 1, 2]);
    expect([1, 5, 6, 26, 40].map((count) => heatOf(count, 26))).toEqual([1, 1, 2, 5, 5]);
    expect(heatOf(3, 0)).toBe(0);
  });

  test('is told by a legend without gaps', () => {
    for (let most = 0; most <= 60; most += 1) {
      const counts = heatSteps(most).flatMap(({ heat, from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => [from + index, heat]),
      );
      expect(counts).toEqual(
        Array.from({ length: most }, (_, index) => [index + 1, heatOf(index + 1, most)]),
      );
    }
  });
});
