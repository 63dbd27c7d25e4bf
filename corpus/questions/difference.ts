/** What lies between two figures of one unit. Computed, and to be labelled so. */
export type Difference = {
  readonly value: number;
  /** The value with its sign, to the last decimal place that either figure prints: "+5.7", "−0.20". */
  readonly text: string;
  /** The value in percent of the first figure, with its sign and one decimal place; `null` for shares, which differ by percentage points, and where the first is 0. */
  readonly percent: string | null;
  readonly isPoints: boolean;
};

/** Takes one printed figure from another in whole units of the last printed decimal place, so that 12 less 6.3 is 5.7. */
export function differenceOf(from: string, to: string, unit: string | null): Difference {
  const decimals = Math.max(decimalsOf(from), decimalsOf(to));
  const scale = 10 ** decimals;
  const [start, end] = [from, to].map((text) => Math.round(Number(text.replaceAll(',', '')) * scale)) as [
    number,
    number,
  ];
  const value = (end - start) / scale;
  const isPoints = unit === '%';
  const percent = isPoints || start === 0 ? null : signed((100 * (end - start)) / start, 1);
  return { value, text: signed(value, decimals), percent, isPoints };
}

function decimalsOf(text: string): number {
  return /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
}

const GROUPED = (decimals: number) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** A number with its sign; the minus is the sign, not a hyphen. */
function signed(value: number, decimals: number): string {
  const digits = GROUPED(decimals).format(Math.abs(value));
  return value === 0 ? digits : `${value > 0 ? '+' : '−'}${digits}`;
}
