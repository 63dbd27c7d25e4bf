import type { Show } from './show.ts';

/** The number of a stop, counted from 1 as its lesson and its handout do; `null` for the title page and the end of a lesson, which have none. */
export function stopNumber({ stops }: Pick<Show, 'stops'>, at: number): number | null {
  const stop = stops[at];
  return !stop || !isNumbered(stop) ? null : at + 1 - before(stops);
}

/** How many stops have a number. */
export function countOfStops({ stops }: Show): number {
  return stops.filter(isNumbered).length;
}

/** Where in a show the stop of a number is, from 0; for a number that no stop has, the first or the last of all. */
export function nearest({ stops }: Show, number: number): number {
  return Math.max(0, Math.min(stops.length - 1, number - 1 + before(stops)));
}

/** Where one is, in words: "14 of 21", "Title page", "End". */
export function placeInWords(show: Show, at: number): string {
  const number = stopNumber(show, at);
  if (number !== null) return `${number} of ${countOfStops(show)}`;
  return show.stops[at]?.kind === 'title' ? 'Title page' : 'End';
}

function isNumbered({ kind }: Show['stops'][number]): boolean {
  return kind !== 'title' && kind !== 'end';
}

function before(stops: Show['stops']): number {
  return stops[0]?.kind === 'title' ? 1 : 0;
}
