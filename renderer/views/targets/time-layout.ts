import type { DatedStatement, TimeLine } from '../../../corpus/index.ts';
import { fitted, typeWidth } from '../../state/type-width.ts';

/** A statement in the picture: its mark from `x` to `end`, and its label above that, which begins or ends at `labelX`. */
export type TimeMark = {
  readonly statement: DatedStatement;
  readonly x: number;
  readonly end: number;
  /** The top of the row that it stands in. */
  readonly y: number;
  readonly label: string;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  /** The room that label and mark take from side to side; no two in one row share any. */
  readonly from: number;
  readonly to: number;
};

/** A year on the axis; `isNamed` where its number is written. */
export type TimeTick = {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly isNamed: boolean;
};

/** The picture of the time line; sizes in CSS pixels. */
export type TimeLayout = {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly TimeTick[];
  readonly period: { readonly x: number; readonly end: number };
  readonly marks: readonly TimeMark[];
};

export const TIME = { top: 54, row: 36, labelSize: 12, label: 12, mark: 23, foot: 40 } as const;

const EDGE = 6;
const GAP = 18;
const POINT = 6;
const LONGEST_LABEL = 400;
const LEAST_YEAR = 40;
const STEPS = [1, 2, 5, 10, 20, 50];

/** Places a time line in a width: a year is a column, and each statement takes the first row in which it stands clear of all others. */
export function timeLayout({ statements, period, years }: TimeLine, width: number): TimeLayout {
  const [first, last] = years;
  const column = (width - 2 * EDGE) / (last - first + 1);
  const at = (year: number) => EDGE + (year - first) * column;
  const step = STEPS.find((one) => one * column >= LEAST_YEAR) ?? 100;
  const ends: number[] = [];
  const marks = statements.map((statement): TimeMark => {
    const isPoint = statement.from === statement.to;
    const x = at(statement.from) + (isPoint ? column / 2 - POINT : 1);
    const end = isPoint ? x + 2 * POINT : at(statement.to + 1) - 1;
    const label = fitted(statement.about, Math.min(LONGEST_LABEL, width - 2 * EDGE), TIME.labelSize);
    const long = typeWidth(label, TIME.labelSize);
    const anchor = x + long <= width - EDGE ? 'start' : 'end';
    // A label that fits neither way stands at the left edge.
    const labelX = anchor === 'start' ? x : Math.max(end, EDGE + long);
    const from = Math.min(x, anchor === 'start' ? labelX : labelX - long);
    const to = Math.max(end, anchor === 'start' ? labelX + long : labelX);
    const free = ends.findIndex((taken) => taken + GAP <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return { statement, x, end, y: TIME.top + row * TIME.row, label, labelX, anchor, from, to };
  });
  return {
    width,
    height: TIME.top + ends.length * TIME.row + TIME.foot,
    ticks: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      x: at(first + index),
      width: column,
      isNamed: (first + index) % step === 0,
    })),
    period: { x: at(period[0]), end: at(period[1] + 1) },
    marks,
  };
}
