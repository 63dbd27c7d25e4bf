import { below, type Random } from './random.ts';

/**
 * Numbers around a right one, as wrong answers: `wrong` of them at equal steps, all above 0 and at most `most`. The right one stands anywhere among them, so that its
 * rank says nothing.
 */
export function spreadAround(
  random: Random,
  right: number,
  step: number,
  wrong: number,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const canGoDown = Math.min(wrong, Math.ceil(right / step) - 1);
  const canGoUp = Math.min(wrong, Math.floor((most - right) / step));
  const least = Math.min(canGoDown, Math.max(0, wrong - canGoUp));
  const down = least + below(random, canGoDown - least + 1);
  return Array.from({ length: wrong + 1 }, (_, index) => index - down)
    .filter((away) => away !== 0 && away <= canGoUp)
    .map((away) => right + away * step);
}

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** The words of a quantity with other numbers in it, at a distance that looks natural; none where it is not printed as one number in digits. */
export function otherFigures(
  random: Random,
  printed: string,
  wrong: number,
  isNear: boolean,
): readonly string[] {
  const [found, ...more] = printed.match(DIGITS) ?? [];
  if (found === undefined || more.length > 0) return [];
  const right = Number(found.replaceAll(',', ''));
  // What stands behind one is in the singular, and would fit no other number.
  if (right <= 1) return [];
  const isYear = /^(?:19|20)\d\d$/.test(found);
  const step = (isYear ? 5 : naturalStep(right)) * (isNear ? 1 : 2);
  const most = /[%％]/.test(printed) ? 100 : undefined;
  const decimals = Math.max(decimalsIn(found), decimalsIn(String(step)));
  return spreadAround(random, right, step, wrong, most).map((number) =>
    printed.replace(found, () => withCommas(number.toFixed(decimals), found)),
  );
}

/** The coarsest of 1 and 5 with a power of ten that goes into the number, when it is not too fine; otherwise a tenth of its rank. */
function naturalStep(number: number): number {
  const rank = 10 ** Math.floor(Math.log10(number));
  const steps = [rank, rank / 2, rank / 10, rank / 20];
  const goesIn = (step: number) => Math.abs(number / step - Math.round(number / step)) < 1e-9;
  return steps.find((step) => step < number && goesIn(step)) ?? rank / 10;
}

function decimalsIn(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

function withCommas(number: string, like: string): string {
  return like.includes(',') ? number.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : number;
}
