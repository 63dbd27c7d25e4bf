import type { z } from 'zod';
import { nearest } from '../../cite/nearest.ts';

/** What is wrong, and where: the way to it through the file, which is turned into a line. */
export type Mistake = { readonly path: readonly PropertyKey[]; readonly says: string };

/** Says what a form found wrong, a plain sentence for each mistake. `known` are the names that could have been meant. */
export function mistakesIn(
  error: z.ZodError,
  path: readonly PropertyKey[],
  known: readonly string[],
): readonly Mistake[] {
  return error.issues.flatMap((issue): readonly Mistake[] => {
    const at = [...path, ...issue.path];
    const name = issue.path.filter((part) => typeof part === 'string').join(' › ');
    if (issue.code !== 'unrecognized_keys') {
      return [
        {
          path: at,
          says: name === '' ? `It must be ${issue.message}.` : `“${name}” must be ${issue.message}.`,
        },
      ];
    }
    return issue.keys.map((key) => ({ path: [...at, key], says: unknownName(key, known) }));
  });
}

/** Says that a name means nothing, and which one is near it. */
export function unknownName(name: string, known: readonly string[]): string {
  const near = nearest(name.slice(0, LONGEST_NAME), known);
  return near === undefined
    ? `“${shorten(name)}” means nothing here; it may be ${known.join(', ')}.`
    : `“${shorten(name)}” means nothing here: did you mean “${near}”?`;
}

/** Words as a sentence repeats them: never so many that the sentence is lost. */
export function shorten(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}

const LONGEST_NAME = 80;
