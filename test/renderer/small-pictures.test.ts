import { describe, expect, test } from 'vitest';
import { loomOf, matrixOf, targetsOf, timeLineOf, weave } from '../../corpus/index.ts';
import {
  type Area,
  SMALL,
  smallBars,
  smallLoom,
  smallMatrix,
  smallStrip,
  smallTimes,
} from '../../renderer/state/small-pictures.ts';
import { graph } from '../corpus/the-plan.ts';

const view = weave(loomOf(graph, 'bodies'));
const matrix = matrixOf(graph, { columns: 'section' });
const targets = targetsOf(graph);
const times = timeLineOf(graph);

function isInside({ x, y, width, height }: Area): boolean {
  const ends = [x, y, width, height].every((value) => value >= 0);
  return ends && x + width <= SMALL.width + 0.01 && y + height <= SMALL.height + 0.01;
}

describe('a picture in small', () => {
  test('of the loom has every name and every thread of the large one', () => {
    const { names, threads } = smallLoom(view);
    const rows = [...view.left, ...view.right].flatMap((group) => group.rows);
    expect(names.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(threads).toHaveLength(view.threads.length);
    expect(names.filter((name) => !isInside(name))).toEqual([]);
  });

  test('of the matrix has every cell with something in it', () => {
    const cells = smallMatrix(matrix);
    expect(cells).toHaveLength(matrix.rows.reduce((sum, row) => sum + row.cells.size, 0));
    expect(cells.filter((cell) => !isInside(cell) || cell.heat === 0)).toEqual([]);
  });

  test('of the targets has a bar for every printed figure', () => {
    const figures = targets.flatMap(({ printed }) => [printed.baseline, printed.target]).filter(Boolean);
    expect(smallBars(targets)).toHaveLength(figures.length);
    expect(smallBars(targets).filter((bar) => !isInside(bar))).toEqual([]);
  });

  test('of the dates has a mark for every dated statement, one below the other', () => {
    const { marks } = smallTimes(times);
    expect(marks.map(({ id }) => id)).toEqual(times.statements.map(({ id }) => id));
    expect(marks.filter((mark) => !isInside(mark))).toEqual([]);
    for (const [at, { y }] of marks.entries()) expect(y).toBeGreaterThan(marks[at - 1]?.y ?? -1);
  });

  test('of duties is as high as what is counted, and flat where nothing is', () => {
    const bars = smallStrip([
      { id: 'chapter-1', count: 0 },
      { id: 'chapter-2', count: 4 },
      { id: 'chapter-3', count: 2 },
    ]);
    expect(bars.map(({ height }) => height)).toEqual([0, bars[1]?.height, (bars[1]?.height ?? 0) / 2]);
    expect(bars.filter((bar) => !isInside(bar))).toEqual([]);
  });
});
