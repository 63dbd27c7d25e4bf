import type { SearchIndex } from './search-index.ts';
import { soundOf } from './sound.ts';

/** Shorter words are one slip away from too many others. */
export const SHORTEST = 4;
const TWO_ERRORS_FROM = 8;
/** In shorter words the first letter counts: "hand" is no slip for "and", nor "rare" for "are". */
const ANY_LETTER_FROM = 6;
const MOST_CORRECTIONS = 2;

/**
 * The printed words that a mistyped word most likely means: those with the fewest differences (one in short words, two in long ones, counting
 * a swap of neighbours as one), among them those that more places have. Empty when no printed word is near.
 */
export function correctionsOf(index: SearchIndex, form: string): readonly string[] {
  return index.memory.recall(`correction ${form}`, () => nearestTo(index, form));
}

function nearestTo(index: SearchIndex, form: string): readonly string[] {
  if (form.length < SHORTEST || /\d/.test(form)) return [];
  const limit = form.length >= TWO_ERRORS_FROM ? 2 : 1;
  const near = [...index.vocabulary]
    .filter(
      ([known]) =>
        known.length >= SHORTEST - 1 &&
        Math.abs(known.length - form.length) <= limit &&
        (form.length >= ANY_LETTER_FROM || known[0] === form[0]) &&
        !/\d/.test(known),
    )
    .map(([known, places]) => ({ known, places, distance: differences(form, known, limit) }))
    .filter(({ distance }) => distance <= limit)
    // A first letter is seldom mistyped.
    .sort(
      (a, b) =>
        a.distance - b.distance || sameStart(b.known, form) - sameStart(a.known, form) || b.places - a.places,
    );
  const least = near[0]?.distance;
  if (least === undefined) return soundingLike(index, form);
  return near
    .filter(({ distance }) => distance === least)
    .slice(0, MOST_CORRECTIONS)
    .map(({ known }) => known);
}

/** Words that sound the same are taken for each other, though many letters differ. */
function soundingLike(index: SearchIndex, form: string): readonly string[] {
  const sound = soundOf(form);
  if (sound.length < LEAST_SOUND) return [];
  return [...index.vocabulary]
    .filter(([known]) => known[0] === form[0] && soundOf(known) === sound)
    .sort(([a, places], [b, others]) => lengthApart(a, form) - lengthApart(b, form) || others - places)
    .slice(0, 1)
    .map(([known]) => known);
}

const LEAST_SOUND = 4;

function lengthApart(a: string, b: string): number {
  return Math.abs(a.length - b.length);
}

function sameStart(a: string, b: string): number {
  return Number(a[0] === b[0]);
}

/** The optimal string alignment distance of two words; anything over the limit may be given as the limit plus one. */
export function differences(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
