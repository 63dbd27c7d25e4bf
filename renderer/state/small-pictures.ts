import type { LoomView, Matrix, Role, ShownGroup, Target, TimeLine } from '../../corpus/index.ts';
import { type Heat, heatOf } from './heat.ts';
import { bundled } from './loom-curves.ts';

/** The field of a picture in small, in CSS pixels. */
export const SMALL = { width: 224, height: 132 } as const;

/** An upright rectangle. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A name as a short line, as long as the name is in comparison; `kind` is what it names. */
export type NameLine = Area & { readonly id: string; readonly kind: string };

export type SmallLoom = {
  readonly names: readonly NameLine[];
  readonly threads: readonly { readonly id: string; readonly role: Role | null; readonly path: string }[];
};

const PAD = 8;
const LONGEST_NAME = 60;
const NAME_SIDE = 46;

/** The whole loom: names as short lines at both sides, in their groups, and every thread between them. */
export function smallLoom(view: LoomView): SmallLoom {
  const left = placed(view.left, PAD + NAME_SIDE, -1);
  const right = placed(view.right, SMALL.width - PAD - NAME_SIDE, 1);
  const threads = bundled(
    view.threads,
    left,
    right,
    PAD + NAME_SIDE + 4,
    SMALL.width - PAD - NAME_SIDE - 4,
    2,
  );
  return {
    names: [...left.map((row) => nameLine(row, true)), ...right.map((row) => nameLine(row, false))],
    threads: threads.map(({ id, role, path }) => ({ id, role, path })),
  };
}

type Row = ReturnType<typeof placed>[number];

/** Rows stand evenly, with the room of one more between groups. */
function placed(groups: readonly ShownGroup[], x: number, side: 1 | -1) {
  const all = groups.flatMap((group, at) => group.rows.map((row) => ({ row, group: group.id, slot: at })));
  const step = (SMALL.height - 2 * PAD) / Math.max(1, all.length + groups.length - 1);
  return all.map(({ row, group, slot }, at) => {
    const width = (NAME_SIDE * Math.min(LONGEST_NAME, row.label.length)) / LONGEST_NAME;
    return {
      row,
      group,
      x,
      y: PAD + (at + slot + 0.5) * step,
      label: row.label,
      text: '',
      width,
      side,
      step,
    };
  });
}

function nameLine({ row, x, y, width, step }: Row, isLeft: boolean): NameLine {
  const height = Math.max(0.8, step * 0.5);
  const kind = row.rows[0]?.node.kind ?? '';
  return { id: row.id, kind, x: isLeft ? x - width : x, y: y - height / 2, width, height };
}

/** Every cell of a matrix that has something in it, with its shade. */
export function smallMatrix({ rows, columns, max }: Matrix): readonly (Area & {
  readonly id: string;
  readonly heat: Heat;
})[] {
  const shown = rows.filter(({ cells }) => cells.size > 0);
  const [width, height] = [SMALL.width - 2 * PAD, SMALL.height - 2 * PAD].map((side, at) =>
    at === 0 ? side / Math.max(1, columns.length) : side / Math.max(1, shown.length),
  ) as [number, number];
  return shown.flatMap(({ body, cells }, y) =>
    columns.flatMap(({ id }, x) => {
      const cell = cells.get(id);
      if (!cell) return [];
      return {
        id: `${body.id} ${id}`,
        heat: heatOf(cell.counts.total, max),
        x: PAD + x * width + 0.4,
        y: PAD + y * height + 0.3,
        width: width - 0.8,
        height: height - 0.6,
      };
    }),
  );
}

/** A bar for each printed figure of an indicator, the two of one indicator on a scale of their own from 0. */
export function smallBars(
  targets: readonly Target[],
): readonly (Area & { readonly id: string; readonly which: 'baseline' | 'target' })[] {
  const step = (SMALL.height - 2 * PAD) / Math.max(1, targets.length);
  const bar = Math.min(7, step * 0.36);
  return targets.flatMap(({ indicator, printed }, at) => {
    const figures = [printed.baseline, printed.target];
    const most = Math.max(0, ...figures.map((figure) => figure?.value ?? 0));
    return figures.flatMap((figure, index) => {
      if (!figure || most <= 0) return [];
      const which = index === 0 ? ('baseline' as const) : ('target' as const);
      return {
        id: `${indicator.id} ${which}`,
        which,
        x: PAD,
        y: PAD + at * step + (step - 2 * bar) / 2 + index * bar,
        width: ((SMALL.width - 2 * PAD) * Math.max(0, figure.value)) / most,
        height: bar - 0.6,
      };
    });
  });
}

export type SmallTimes = {
  readonly period: Area;
  readonly axis: number;
  readonly marks: readonly (Area & { readonly id: string; readonly direction: 'back' | 'ahead' })[];
};

/** Every dated statement along the years, one below the other, with the period of the plan as a band. */
export function smallTimes({ statements, period, years }: TimeLine): SmallTimes {
  const column = (SMALL.width - 2 * PAD) / Math.max(1, years[1] - years[0] + 1);
  const at = (year: number) => PAD + (year - years[0]) * column;
  const top = PAD + 8;
  const step = (SMALL.height - top - PAD) / Math.max(1, statements.length);
  const height = Math.min(5, step * 0.7);
  return {
    period: { x: at(period[0]), y: 0, width: at(period[1] + 1) - at(period[0]), height: SMALL.height },
    axis: PAD + 2,
    marks: statements.map(({ id, from, to, direction }, index) => {
      const x = from === to ? at(from) + column / 2 - height / 2 : at(from) + 0.5;
      const width = from === to ? height : at(to + 1) - at(from) - 1;
      return { id, direction, x, y: top + (index + 0.5) * step - height / 2, width, height };
    }),
  };
}

/** A bar for each chapter, as high as the clauses of a body in it. */
export function smallStrip(
  chapters: readonly { readonly id: string; readonly count: number }[],
): readonly (Area & { readonly id: string; readonly count: number })[] {
  const step = (SMALL.width - 4 * PAD) / Math.max(1, chapters.length);
  const most = Math.max(1, ...chapters.map(({ count }) => count));
  const room = SMALL.height - 4 * PAD;
  return chapters.map(({ id, count }, at) => {
    const height = (room * count) / most;
    return {
      id,
      count,
      x: 2 * PAD + at * step + step * 0.2,
      y: SMALL.height - 2 * PAD - height,
      width: step * 0.6,
      height,
    };
  });
}
