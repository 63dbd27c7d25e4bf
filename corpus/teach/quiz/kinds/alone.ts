import { titleOf } from '../../../cite/titles.ts';
import type { AskedClause } from '../clauses.ts';
import { placesNear } from '../nearness.ts';
import { bodyName, placeInFull, printedOtherwise, quoteFrom } from '../place-names.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { fromPools } from '../random.ts';

const WRONG = 3;

/** For which of several places one body is responsible alone: the only one that its clause names. The others have clauses that name two or more. */
export function whoIsAlone(input: MakerInput): Candidates {
  const { range, clauses } = input;
  const several = clauses.filter(({ bodies }) => new Set(bodies.map(({ body }) => body)).size > 1);
  return {
    candidates: clauses
      .filter(({ governed }) => range.holds(governed.id))
      .filter(
        ({ clause, agencies, hasGroup }) =>
          clause.arrangement === 'sole' && agencies.length === 1 && !hasGroup,
      )
      .map((one) => ({ about: one.governed.id, draft: () => draftOf(input, one, several) })),
  };
}

function draftOf(
  { graph, range, random, difficulty }: MakerInput,
  one: AskedClause,
  several: readonly AskedClause[],
): Draft | undefined {
  const places = several.map(({ governed }) => governed);
  const wrong = fromPools(random, placesNear(graph, one.governed, places, difficulty, range), WRONG);
  if (wrong.length < WRONG) return undefined;
  return {
    form: 'one',
    prompt: 'For which of these is one body responsible alone?',
    right: titleOf(one.governed),
    wrong: wrong.map(titleOf),
    explanation: `The clause of ${placeInFull(graph, one.governed)} names the ${one.agencies.map(bodyName).join('')} and no other body.${printedOtherwise(one.bodies)} Each of the other clauses names several.`,
    quotes: [quoteFrom(graph, one.clause)],
  };
}
