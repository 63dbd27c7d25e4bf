import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeLine } from '../../corpus/index.ts';
import { linkPlan, targetsOf, timeLineOf } from '../../corpus/index.ts';
import { barsLayout } from '../../renderer/views/targets/bars-layout.ts';
import { TIME, timeLayout } from '../../renderer/views/targets/time-layout.ts';
import { otherPlans, readOther } from '../corpus/the-other-plans.ts';
import { graph } from '../corpus/the-plan.ts';

const WIDTH = fc.integer({ min: 280, max: 2400 });
const lines: readonly (readonly [string, TimeLine])[] = [
  ['the plan', timeLineOf(graph)],
  ...otherPlans.map((name) => [name, timeLineOf(linkPlan(readOther(name).plan))] as const),
];

describe.each(lines)('the time line of %s', (_, line) => {
  it('sets no statement over another, however wide the window', () => {
    fc.assert(
      fc.property(WIDTH, (width) => {
        const { marks } = timeLayout(line, width);
        for (const [index, one] of marks.entries()) {
          for (const other of marks.slice(index + 1)) {
            const isApart = one.y !== other.y || one.to < other.from || other.to < one.from;
            expect(isApart, `${one.label} and ${other.label} at ${width}`).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws every statement once, within the picture', () => {
    const { marks, height, width } = timeLayout(line, 880);
    expect(marks.map(({ statement }) => statement)).toEqual(line.statements);
    for (const { from, to, y } of marks) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
      expect(y + TIME.row).toBeLessThan(height);
    }
  });
});

describe('the bars of the indicators', () => {
  const targets = targetsOf(graph);

  it('are as long as their figures within one reading, and never beyond the picture', () => {
    fc.assert(
      fc.property(WIDTH, (width) => {
        for (const { pairs } of barsLayout(targets, width).rows) {
          for (const { bars } of pairs) {
            for (const { x, length } of bars) expect(x + length).toBeLessThanOrEqual(width);
          }
        }
      }),
    );
    const [first] = barsLayout(targets, 880).rows[0]?.pairs ?? [];
    const [from, to] = first?.bars ?? [];
    // Indicator 1 goes from 6.3 to 12.
    expect((from?.length ?? 0) / (to?.length ?? 1)).toBeCloseTo(6.3 / 12, 6);
  });

  it('keep the length of a missing figure at nothing, and say so', () => {
    const [printed] = barsLayout(targets, 880).rows[7]?.pairs ?? [];
    expect(printed?.bars[0]).toMatchObject({ isMissing: true, length: 0, words: 'not printed' });
  });
});
