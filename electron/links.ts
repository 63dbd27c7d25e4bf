import type { PlanLink } from './bridge.ts';

const longestLink = 512;
const deepestId = 8;

/**
 * What a name of a plan, and each part of an id, looks like, as the source of a regular expression. It starts and ends with a letter or
 * digit, so `..`, an empty part and an encoded one have no spelling.
 */
export const namePattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

// A number that a plan prints twice has a second id with the count behind it: `section-4~2`.
const step = `${namePattern}(?:~[0-9]+)?`;
const link = new RegExp(`^remit://(${namePattern})/(${step}(?:/${step})*)$`, 'u');

/**
 * Reads a link `remit://<plan>/<id>`, or gives `undefined`.
 *
 * A link comes from outside and is taken as hostile: nothing is decoded, trimmed or repaired. Whether the plan has
 * such a place is for the window to find out.
 */
export function parseLink(value: unknown): PlanLink | undefined {
  if (typeof value !== 'string' || value.length > longestLink) return undefined;
  const [, plan, id] = link.exec(value.replace(/^remit:/iu, 'remit:')) ?? [];
  if (plan === undefined || id === undefined || id.split('/').length > deepestId) return undefined;
  return { plan, id };
}

/**
 * Finds the first link among the arguments of a started app, its own or those of a second instance. `null` where there are only links that name
 * no place, so that who opened one is told; `undefined` where there is none.
 */
export function linkFromArguments(argv: unknown): PlanLink | null | undefined {
  if (!Array.isArray(argv)) return undefined;
  for (const argument of argv) {
    const found = parseLink(argument);
    if (found !== undefined) return found;
  }
  return argv.some((argument) => typeof argument === 'string' && /^remit:/iu.test(argument))
    ? null
    : undefined;
}
