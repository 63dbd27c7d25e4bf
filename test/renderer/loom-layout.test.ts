import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Graph, type LoomSide, linkPlan, loomOf, weave } from '../../corpus/index.ts';
import { type LoomLayout, layLoom } from '../../renderer/state/loom-layout.ts';
import { laySmallLooms } from '../../renderer/state/loom-small.ts';
import { findStop, stopsOf, walkLoom } from '../../renderer/state/loom-walk.ts';
import { fitted, typeWidth, wrapped } from '../../renderer/state/type-width.ts';
import { otherPlans, readOther, ZH_AGENCIES } from '../corpus/the-other-plans.ts';
import { graph } from '../corpus/the-plan.ts';

const SIDES: readonly LoomSide[] = ['bodies', 'indicators', 'instruments', 'organisations', 'places'];
const SMALL = { width: 1148, height: 540, scale: 1 };
const LARGE = { width: 1788, height: 900, scale: 1 };
const laid = (of: Graph, side: LoomSide, room = SMALL) => layLoom(weave(loomOf(of, side)), room);

type Boxed = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };

/** The boxes of all labels: rows with the line of their type, margins line by line. */
function boxesOf({ left, right, leftHeads, rightHeads, font, width }: LoomLayout): readonly Boxed[] {
  const line = font * 1.21;
  const at = (x0: number, x1: number, y: number) => ({ x0, x1, y0: y - line / 2, y1: y + line / 2 });
  return [
    ...left.map(({ x, y, width: wide }) => at(x - wide, x, y)),
    ...right.map(({ x, y, width: wide }) => at(x, x + wide, y)),
    ...leftHeads.flatMap(({ y, lines }) =>
      lines.map((text, n) => at(font * 1.15, font * 1.15 + typeWidth(text, font), y + n * font * 1.25)),
    ),
    ...rightHeads.flatMap(({ y, lines }) =>
      lines.map((text, n) =>
        at(width - font * 1.15 - typeWidth(text, font), width - font * 1.15, y + n * font * 1.25),
      ),
    ),
  ];
}

function overlaps(boxes: readonly Boxed[]): number {
  return boxes.flatMap((a, n) =>
    boxes
      .slice(n + 1)
      .filter((b) => a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01),
  ).length;
}

describe('the picture of the plan', () => {
  it.each(SIDES)('never lets two labels of %s touch, at either size of the window', (side) => {
    for (const room of [SMALL, LARGE]) {
      const layout = laid(graph, side, room);
      expect(overlaps(boxesOf(layout))).toBe(0);
      expect(layout.font).toBeGreaterThanOrEqual(11);
    }
  });

  it('would notice labels that touch', () => {
    const layout = laid(graph, 'bodies');
    expect(overlaps(boxesOf({ ...layout, font: layout.font * 1.3 }))).toBeGreaterThan(0);
  });

  it('keeps labels apart and in the picture in any room, folded or not, at any size of text', () => {
    const groups = weave(loomOf(graph, 'bodies'));
    const ids = [...groups.left, ...groups.right].map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 200, max: 3000 }),
          height: fc.integer({ min: 100, max: 2000 }),
          scale: fc.constantFrom(0.8, 1, 1.5, 2, 3),
        }),
        fc.subarray(ids),
        (room, folded) => {
          const layout = layLoom(weave(loomOf(graph, 'bodies'), { folded: new Set(folded) }), room);
          const boxes = boxesOf(layout);
          expect(overlaps(boxes)).toBe(0);
          for (const { x0, x1, y0, y1 } of boxes) {
            expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-0.01);
            expect(x1).toBeLessThanOrEqual(layout.width + 0.01);
            expect(y1).toBeLessThanOrEqual(layout.height + 0.01);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is drawn alike each time', () => {
    expect(laid(graph, 'bodies')).toEqual(laid(graph, 'bodies'));
  });

  it('draws every thread from its row to its row', () => {
    const view = weave(loomOf(graph, 'bodies'));
    const layout = layLoom(view, SMALL);
    expect(layout.threads).toHaveLength(view.threads.length);
    for (const { left, right, path } of layout.threads) {
      const from = layout.left.find(({ row }) => row.id === left);
      const to = layout.right.find(({ row }) => row.id === right);
      expect(path.startsWith(`M${path.slice(1).split(' ')[0]} ${from?.y.toFixed(1)}C`)).toBe(true);
      expect(path.endsWith(` ${to?.y.toFixed(1)}`)).toBe(true);
    }
  });

  it.each(otherPlans)('keeps labels apart in %s too', (name) => {
    const { plan } = readOther(name, name.startsWith('cn-') ? ZH_AGENCIES : '');
    const other = linkPlan(plan);
    for (const side of SIDES) {
      const layout = laid(other, side);
      expect(overlaps(boxesOf(layout))).toBe(0);
    }
  });

  it('fits a small picture for each chapter with labels that do not touch', () => {
    const looms = laySmallLooms(weave(loomOf(graph, 'bodies')), 340, 11);
    expect(looms).toHaveLength(6);
    for (const { left, right, width } of looms) {
      expect(
        overlaps(
          boxesOf({ ...laid(graph, 'bodies'), left, right, leftHeads: [], rightHeads: [], font: 11, width }),
        ),
      ).toBe(0);
    }
  });
});

describe('who walks the picture by keys', () => {
  const layout = laid(graph, 'bodies');

  it('comes to every row and every chapter by the down arrow', () => {
    const stops = stopsOf(layout, 'left').map(({ id }) => id);
    const walked = [stops[0] ?? ''];
    for (let n = 1; n < stops.length; n += 1)
      walked.push(walkLoom(layout, walked.at(-1) ?? '', 'ArrowDown', null) ?? '');
    expect(walked).toEqual(stops);
    expect(stops).toHaveLength(55 + 6);
    expect(walkLoom(layout, stops.at(-1) ?? '', 'ArrowDown', null)).toBe(stops.at(-1));
  });

  it('goes across along a thread and back to where it came from', () => {
    const across = walkLoom(layout, 'box-1', 'ArrowRight', null) ?? '';
    expect(['agency/samr', 'agency/spc', 'agency/spp', 'agency/mps']).toContain(across);
    expect(walkLoom(layout, across, 'ArrowLeft', 'box-1')).toBe('box-1');
  });

  it('does not come back to a row that no thread leads to', () => {
    const back = walkLoom(layout, 'agency/sta', 'ArrowLeft', 'box-1');
    expect(layout.threads.some(({ left, right }) => left === back && right === 'agency/sta')).toBe(true);
  });

  it('finds a name by its first letters, and the next one by the same letter again', () => {
    expect(findStop(layout, 'agency/miit', 'cyber')).toBe('agency/cac');
    expect(findStop(layout, 'section-4/measure-1', 'box 1')).toBe('box-1');
    const first = findStop(layout, 'section-4/measure-1', 'b') ?? '';
    expect(first).toBe('box-1');
    expect(findStop(layout, first, 'b')).not.toBe(first);
  });
});

describe('words that are cut to fit', () => {
  it('are never wider than the room, and are whole where there is room', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 80 }),
        fc.integer({ min: 30, max: 600 }),
        (text, room) => {
          const cut = fitted(text, room, 11);
          if (typeWidth(text, 11) <= room) expect(cut).toBe(text);
          else expect(typeWidth(cut, 11)).toBeLessThanOrEqual(room);
          expect(wrapped(text, { room, size: 11, most: 3 }).length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
