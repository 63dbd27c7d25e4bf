import { isDevice } from './export-name.ts';
import { namePattern } from './links.ts';

/** The longest name of a plan for which notes are kept, in characters. */
export const LONGEST_PLAN = 100;

const plan = new RegExp(`^${namePattern}$`, 'u');

/**
 * Tells whether something is the name of a plan, under which a file may be kept: the names that a link `remit://<plan>/<id>` can have, and
 * no others. An allow-list of small letters, digits and single hyphens: no way out of a folder has a spelling, and no two names are one
 * file where a disk takes capitals for small letters.
 */
export function isPlanName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_PLAN &&
    plan.test(value) &&
    !isDevice(`${value}.json`)
  );
}
