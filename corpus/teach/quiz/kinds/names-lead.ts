import { titleOf } from '../../../cite/titles.ts';
import type { Graph } from '../../../model.ts';
import { listed } from '../../../questions/in-words.ts';
import { type AskedClause, isEveryClauseRead } from '../clauses.ts';
import { placesNear } from '../nearness.ts';
import { bodyName, placeInFull, quoteFrom } from '../place-names.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { below, fromPools } from '../random.ts';

const OPTIONS = 5;
const MOST_RIGHT = 3;

/** Which of several places have a clause that prints a lead. The others have clauses of several bodies without one, beside which no editor's note stands. */
export function whichNameALead(input: MakerInput): Candidates {
  const { graph, range, clauses } = input;
  if (!isEveryClauseRead(graph))
    return { candidates: [], left: 'Some clauses have words that could not be read and may say who leads.' };
  const led = clauses.filter(({ governed }) => range.holds(governed.id)).filter(isLed);
  const whole = clauses;
  const joint = whole.filter((one) => one.clause.arrangement === 'joint' && !one.isNoted);
  return {
    candidates: led.map((one) => ({ about: one.governed.id, draft: () => draftOf(input, one, led, joint) })),
  };
}

function isLed({ bodies }: AskedClause): boolean {
  return bodies.some(({ role }) => role === 'lead');
}

function draftOf(
  { graph, range, random, difficulty }: MakerInput,
  one: AskedClause,
  led: readonly AskedClause[],
  joint: readonly AskedClause[],
): Draft | undefined {
  const near = (clauses: readonly AskedClause[], count: number) => {
    const places = clauses.map(({ governed }) => governed);
    return fromPools(random, placesNear(graph, one.governed, places, difficulty, range), count);
  };
  const more = near(
    led.filter((other) => other !== one),
    below(random, MOST_RIGHT),
  );
  const right = [one, ...led.filter(({ governed }) => more.includes(governed))];
  const wrong = near(joint, OPTIONS - right.length);
  if (wrong.length < 2) return undefined;
  return {
    form: 'set',
    prompt: 'Which of these have a responsibility clause that names a lead?',
    right: right.map(({ governed }) => titleOf(governed)),
    wrong: wrong.map(titleOf),
    explanation: `${whoLeadsWhat(graph, right)} The other clauses name several bodies and no lead.`,
    quotes: right.map(({ clause }) => quoteFrom(graph, clause)),
  };
}

function whoLeadsWhat(graph: Graph, led: readonly AskedClause[]): string {
  const places = new Map<string, string[]>();
  for (const { bodies, governed } of led) {
    const leads = bodies.filter(({ role }) => role === 'lead').map(({ body }) => bodyName(body));
    const who = `The ${leads.join(' and the ')} ${leads.length === 1 ? 'leads' : 'lead'}`;
    places.set(who, [...(places.get(who) ?? []), placeInFull(graph, governed)]);
  }
  return [...places].map(([who, what]) => `${who} ${listed(what)}.`).join(' ');
}
