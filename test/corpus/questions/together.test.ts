import { describe, expect, it } from 'vitest';
import { linkPlan } from '../../../corpus/graph.ts';
import { togetherOf } from '../../../corpus/questions/together.ts';
import { otherPlans, readOther, ZH_AGENCIES } from '../the-other-plans.ts';
import { graph } from '../the-plan.ts';
import { bodiesByEye, ofBody, roleByEye } from './by-eye.ts';

const together = togetherOf(graph);
const rowOf = (id: string) => {
  const row = together.rows.find(({ body }) => body.id === id);
  if (!row) throw new Error(`There is no row “${id}”.`);
  return row;
};

describe('bodies by bodies', () => {
  it('has for every pair the clauses that a reading by eye has', () => {
    for (const a of bodiesByEye) {
      const row = rowOf(a);
      expect(row.own).toEqual(ofBody(a).map(({ id }) => id));
      for (const b of bodiesByEye.filter((id) => id !== a)) {
        const shared = ofBody(a).filter((clause) => roleByEye(clause, b));
        const cell = row.cells.get(b);
        expect(cell?.shared ?? [], `${a} and ${b}`).toEqual(shared.map(({ id }) => id));
        expect(cell?.leads ?? []).toEqual(
          shared.filter((clause) => roleByEye(clause, a) === 'lead').map(({ id }) => id),
        );
      }
      expect(row.cells.has(a)).toBe(false);
    }
  });

  it('is the same seen from either side', () => {
    for (const { body, cells } of together.rows) {
      for (const [other, cell] of cells) {
        const back = rowOf(other).cells.get(body.id);
        expect(back).toEqual({ shared: cell.shared, leads: cell.led, led: cell.leads });
      }
    }
  });

  it('shows that CNIPA and the Publicity Department meet most often, and that SAMR leads two courts and the police once', () => {
    expect(together.max).toBe(26);
    expect(rowOf('agency/cnipa').cells.get('agency/cpd')?.shared).toHaveLength(26);
    for (const other of ['agency/spc', 'agency/spp', 'agency/mps'])
      expect(rowOf('agency/samr').cells.get(other)?.leads).toEqual(['clause-2']);
  });

  it.skipIf(otherPlans.length === 0).each(otherPlans)('can be made of %s', (name) => {
    const other = togetherOf(linkPlan(readOther(name, name.startsWith('cn-') ? ZH_AGENCIES : '').plan));
    expect(other.max).toBeGreaterThanOrEqual(0);
  });
});
