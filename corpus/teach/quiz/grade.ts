import type { QuizItem } from './quiz.ts';

/** What was answered, as indexes of `options`, in the form of `QuizItem.key`; `null` for a stem without an answer. */
export type QuizGiven = readonly (number | null)[];

/**
 * How an answer stands to the key. `right` counts what was answered rightly, of `of` that there are: options of a set, pairs of a match, places in an order.
 * `extra` counts chosen options of a set that are not right.
 */
export type QuizGrade = {
  readonly verdict: 'right' | 'partly' | 'wrong';
  readonly right: number;
  readonly of: number;
  readonly extra: number;
};

/**
 * Grades an answer. All right is `right`. A set, match or order of which something is right is `partly` right, but for a set in which more is wrong than right, or
 * everything is ticked: that is no answer.
 */
export function gradeItem({ form, key, options }: QuizItem, given: QuizGiven): QuizGrade {
  const of = key.length;
  if (form === 'set') {
    const chosen = new Set(given);
    const right = key.filter((one) => chosen.has(one)).length;
    const extra = chosen.size - right - (chosen.has(null) ? 1 : 0);
    const isSome = right > 0 && extra <= right && right + extra < options.length;
    return { verdict: verdictOf(right === of && extra === 0, isSome), right, of, extra };
  }
  const right = key.filter((one, index) => given[index] === one).length;
  const isWhole = right === of && given.length === of;
  return { verdict: verdictOf(isWhole, form !== 'one' && right > 0), right, of, extra: 0 };
}

function verdictOf(isRight: boolean, isPartly: boolean): QuizGrade['verdict'] {
  return isRight ? 'right' : isPartly ? 'partly' : 'wrong';
}
