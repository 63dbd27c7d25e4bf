import { inUnit, NOT_PRINTED, type Target, type TargetReading } from '../../../corpus/index.ts';
import { fitted, typeWidth } from '../../state/type-width.ts';

/** A bar of one figure. Without a figure it has no length, and its words say so. */
export type Bar = {
  readonly year: string;
  readonly which: 'baseline' | 'target';
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly words: string;
  readonly isMissing: boolean;
};

/** Baseline and target of an indicator in one unit. Both bars begin at 0 and share a scale with nothing else. */
export type BarPair = {
  readonly head: string;
  readonly x: number;
  readonly y: number;
  readonly bars: readonly Bar[];
};

/** An indicator in the picture. `name` is cut where it is longer than the picture is wide. */
export type BarsRow = {
  readonly id: string;
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly pairs: readonly BarPair[];
};

/** The picture of all indicators; sizes in CSS pixels. */
export type BarsLayout = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly BarsRow[];
};

export const BAR = { height: 14, line: 21, year: 50, nameSize: 13, wordsSize: 12, headSize: 11 } as const;

const INSET = 8;
const NAME = 24;
const HEAD = 18;
const PAD = 12;
const GAP = 32;
/** Below this width the reading of the editor stands under the printed one. */
const BESIDE = 560;

/** Places the bars of all indicators, one indicator below the other, in a picture of a width. */
export function barsLayout(targets: readonly Target[], width: number): BarsLayout {
  const rows: BarsRow[] = [];
  let y = 0;
  for (const target of targets) {
    const { indicator, printed, noted, years } = target;
    const name = `${indicator.number}. ${indicator.title}`;
    const isBeside = width >= BESIDE;
    const half = isBeside ? (width - GAP) / 2 : width;
    const top = y + PAD + NAME;
    const unit = indicator.unit ?? 'no unit printed';
    const pairs = [pairOf(printed, years, `As printed (${unit})`, 0, top, half)];
    if (noted) {
      const [x, below] = isBeside ? [half + GAP, top] : [0, top + PAIR_HEIGHT + 6];
      pairs.push(pairOf(noted, years, `By the editor’s note (${noted.unit ?? ''})`, x, below, half));
    }
    const bottom = Math.max(...pairs.map((pair) => pair.y)) + PAIR_HEIGHT + PAD;
    rows.push({
      id: indicator.id,
      name: fitted(name, width - 2 * INSET, BAR.nameSize, true),
      y,
      height: bottom - y,
      pairs,
    });
    y = bottom;
  }
  return { width, height: y, rows };
}

const PAIR_HEIGHT = HEAD + 2 * BAR.line;

function pairOf(
  reading: TargetReading,
  years: Target['years'],
  head: string,
  x: number,
  y: number,
  width: number,
): BarPair {
  const figures = [reading.baseline, reading.target] as const;
  const words = figures.map((figure) => (figure ? inUnit(figure.text, reading.unit) : NOT_PRINTED));
  const room = width - INSET - BAR.year - Math.max(...words.map((one) => typeWidth(one, BAR.wordsSize))) - 10;
  const most = Math.max(...figures.map((figure) => figure?.value ?? 0));
  const bars = figures.map((figure, index): Bar => {
    const which = index === 0 ? 'baseline' : 'target';
    return {
      which,
      year: years?.[index] ?? (index === 0 ? 'from' : 'to'),
      x: x + BAR.year,
      y: y + HEAD + index * BAR.line,
      length: figure && most > 0 ? (Math.max(0, room) * Math.max(0, figure.value)) / most : 0,
      words: words[index] ?? '',
      isMissing: figure === null,
    };
  });
  return { head: fitted(head, width - 2 * INSET, BAR.headSize), x, y, bars };
}
