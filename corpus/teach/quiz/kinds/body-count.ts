import { counted } from '../../../questions/in-words.ts';
import type { AskedClause } from '../clauses.ts';
import { placeInFull, quoteFrom } from '../place-names.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { spreadAround } from '../spread.ts';

const WRONG = 3;
const STEP = { easy: 3, medium: 2, hard: 1 } as const;

/** How many bodies the clause of a place names. A clause that names a collective is left out: nobody can say how many stand behind it. */
export function howManyBodies(input: MakerInput): Candidates {
  const { range, clauses } = input;
  return {
    candidates: clauses
      .filter(({ governed }) => range.holds(governed.id))
      .filter(({ hasGroup, agencies }) => !hasGroup && agencies.length > 1)
      .map((one) => ({ about: one.governed.id, draft: () => draftOf(input, one) })),
  };
}

function draftOf({ graph, random, difficulty }: MakerInput, one: AskedClause): Draft {
  const count = one.agencies.length;
  const led = one.bodies.find(({ role }) => role === 'lead');
  return {
    form: 'one',
    prompt: `How many bodies does the responsibility clause of ${placeInFull(graph, one.governed)} name?`,
    hint: 'A body that is printed twice counts once.',
    right: String(count),
    wrong: spreadAround(random, count, STEP[difficulty], WRONG).map(String),
    explanation: `The clause names ${counted(count, 'body', 'bodies')}.${led ? ' The lead is one of them, however often it is printed.' : ''}`,
    quotes: [quoteFrom(graph, one.clause)],
  };
}
