import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../../corpus/export/export-as.ts';
import { loomExport } from '../../../corpus/export/loom-report.ts';
import { provenanceOf } from '../../../corpus/export/provenance.ts';
import { edgesFrom, nodeAt } from '../../../corpus/graph.ts';
import { type LoomSide, loomOf, loomSideOf } from '../../../corpus/questions/loom.ts';
import { type LoomOrder, weave } from '../../../corpus/questions/loom-view.ts';
import { ROLE_ORDER } from '../../../corpus/questions/roles.ts';
import { edges, graph, plan } from '../the-plan.ts';
import { clausesByEye } from './by-eye.ts';

const SIDES: readonly LoomSide[] = ['bodies', 'indicators', 'instruments', 'organisations', 'places'];
const bodies = loomOf(graph, 'bodies');
const idsOf = (groups: readonly { readonly rows: readonly { readonly id: string }[] }[]) =>
  groups.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('the loom of bodies', () => {
  it('ties exactly the bodies to clauses, in the roles that were read by eye', () => {
    const read = clausesByEye.flatMap((clause) =>
      clause.bodies.map(({ id, role }) => `${clause.id} ${id} ${role}`),
    );
    const drawn = bodies.ties.map(({ from, end, role }) => `${from} ${end} ${role}`);
    expect(drawn.toSorted()).toEqual([...new Set(read)].toSorted());
  });

  it('has the 55 governed places by chapter, in the order of the text', () => {
    expect(bodies.left.map(({ number, rows }) => [number, rows.length])).toEqual([
      ['III.', 19],
      ['IV.', 12],
      ['V.', 7],
      ['VI.', 8],
      ['VII.', 5],
      ['VIII.', 4],
    ]);
    expect(bodies.left[0]?.rows.slice(0, 3).map(({ label }) => label)).toEqual(['§4 m1', 'Box 1', '§4 m2']);
  });

  it('draws a tie only to a place that its clause governs', () => {
    for (const { from, place } of bodies.ties) {
      expect(edgesFrom(graph, from, 'governs').map(({ to }) => to)).toContain(place);
    }
  });

  it('keeps collectives behind the bodies in every order', () => {
    for (const order of ['kind', 'count', 'name'] as const) {
      const ids = idsOf(weave(bodies, { order }).right);
      expect(ids.slice(-2).every((id) => id.startsWith('group/'))).toBe(true);
      expect(ids).toHaveLength(40);
    }
  });
});

describe('the loom of what the text names', () => {
  it.each(['instruments', 'organisations', 'places'] as const)('draws every mention of %s once', (side) => {
    const kind = side.slice(0, -1);
    const mentions = edges('mentions').filter(({ to }) => to.startsWith(`${kind}/`));
    expect(mentions.length).toBeGreaterThan(0);
    expect(loomOf(graph, side).ties).toHaveLength(mentions.length);
  });

  it('says that ties to indicators are computed, and the others printed', () => {
    expect(SIDES.map((side) => loomOf(graph, side).computed)).toEqual([false, true, false, false, false]);
  });

  it('gathers the six laws that the first measure of section 4 names', () => {
    const laws = loomOf(graph, 'instruments').ties.filter(
      ({ place, end }) => place === 'section-4/measure-1' && end.endsWith('-law'),
    );
    expect(laws).toHaveLength(6);
  });
});

describe('the way from a node to its row', () => {
  it('leads to the loom that has one, and for what has a row there is a way', () => {
    for (const side of SIDES) {
      const { right } = loomOf(graph, side);
      for (const id of idsOf(right)) expect(loomSideOf(graph, nodeAt(graph, id)), id).toBe(side);
    }
    const rows = new Set([...idsOf(bodies.left), ...idsOf(bodies.right)]);
    const led = plan.nodes.filter((node) => loomSideOf(graph, node) === 'bodies').map(({ id }) => id);
    expect(new Set(led)).toEqual(rows);
    expect(loomSideOf(graph, nodeAt(graph, 'chapter-3'))).toBeUndefined();
  });
});

describe('a woven loom', () => {
  const side = fc.constantFrom(...SIDES);
  const order = fc.constantFrom<LoomOrder>('kind', 'count', 'name');
  const roles = fc.subarray([...ROLE_ORDER], { minLength: 1 });

  it('has each tie that the roles admit in exactly one thread, whatever is folded', () => {
    fc.assert(
      fc.property(side, order, roles, fc.infiniteStream(fc.boolean()), (which, by, only, folds) => {
        const loom = loomOf(graph, which);
        const folded = new Set(
          [...loom.left, ...loom.right].filter(() => folds.next().value).map(({ id }) => id),
        );
        const narrowed = which === 'bodies' ? { roles: new Set(only) } : {};
        const view = weave(loom, { order: by, folded, ...narrowed });
        const admitted = loom.ties.filter(({ role }) => role === null || only.includes(role));
        expect(view.threads.flatMap(({ ties }) => ties)).toHaveLength(admitted.length);
        expect(new Set(view.threads.flatMap(({ ties }) => ties))).toEqual(new Set(admitted));
        const rows = new Set([...idsOf(view.left), ...idsOf(view.right)]);
        expect(view.threads.every(({ left, right }) => rows.has(left) && rows.has(right))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a folded chapter as one row that stands for all its places', () => {
    const view = weave(bodies, { folded: new Set(['chapter-3']) });
    expect(view.left[0]?.rows).toHaveLength(1);
    expect(view.left[0]?.rows[0]?.rows).toHaveLength(19);
    const toMara = view.threads.find(({ left, right }) => left === 'chapter-3' && right === 'agency/mara');
    expect(toMara?.ties).toHaveLength(7);
  });

  it('writes every tie that is drawn into the table of the export', () => {
    const view = weave(bodies, { roles: new Set(['lead']) });
    const provenance = provenanceOf(plan.meta, {
      version: '0',
      filters: 'only roles: leads',
      date: '2026-01-01',
    });
    const made = loomExport(graph, view, provenance);
    expect(made.sheet.rows).toHaveLength(
      clausesByEye.flatMap((one) => one.bodies).filter(({ role }) => role === 'lead').length,
    );
    expect(exportText('csv', made)).toContain('leads');
  });
});
