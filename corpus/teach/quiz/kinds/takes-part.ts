import type { Agency } from '../../../model.ts';
import { listed } from '../../../questions/in-words.ts';
import { type Company, companyIn, otherBodies } from '../bodies.ts';
import type { AskedClause } from '../clauses.ts';
import { bodyName, placeInFull, printedOtherwise, quoteFrom } from '../place-names.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { below, drawn, fromPools } from '../random.ts';

const OPTIONS = 6;
const FEWEST_RIGHT = 2;
const MOST_RIGHT = 4;

/**
 * Which bodies the clause of a place names. A clause that names a collective is left out: whether a ministry is one of the "relevant departments" is not for us
 * to say.
 */
export function whoTakesPart(input: MakerInput): Candidates {
  const { graph, range, clauses } = input;
  const company = companyIn(graph);
  return {
    candidates: clauses
      .filter(({ governed }) => range.holds(governed.id))
      .filter(({ hasGroup, agencies }) => !hasGroup && agencies.length >= FEWEST_RIGHT)
      .map((one) => ({ about: one.governed.id, draft: () => draftOf(input, company, one) })),
  };
}

function draftOf(
  { graph, random, difficulty }: MakerInput,
  company: Company,
  one: AskedClause,
): Draft | undefined {
  const eligible = difficulty === 'easy' ? one.agencies : withoutUsual(company, one.agencies);
  const count = FEWEST_RIGHT + below(random, MOST_RIGHT - FEWEST_RIGHT + 1);
  const right = drawn(random, eligible, count);
  const wrong = fromPools(random, otherBodies(company, one.agencies, difficulty), OPTIONS - right.length);
  if (wrong.length < 2) return undefined;
  const shown = one.bodies.filter(({ body }) => right.some(({ id }) => id === body.id));
  return {
    form: 'set',
    prompt: `Which of these bodies does the responsibility clause of ${placeInFull(graph, one.governed)} name?`,
    right: right.map(bodyName),
    wrong: wrong.map(bodyName),
    explanation: `Of these the clause names: ${listed(right.map(bodyName))}.${printedOtherwise(shown)}`,
    quotes: [quoteFrom(graph, one.clause)],
  };
}

/** Without those that more than half as many clauses name as name the most usual body: they would be right nearly everywhere. All, where too few are left. */
function withoutUsual(company: Company, agencies: readonly Agency[]): readonly Agency[] {
  const most = Math.max(...company.bodies.map(company.clausesOf));
  const rarer = agencies.filter((body) => company.clausesOf(body) <= most / 2);
  return rarer.length < FEWEST_RIGHT ? agencies : rarer;
}
