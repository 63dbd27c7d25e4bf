import type { Agency } from '../../../model.ts';
import type { Responsibility } from '../../../questions/responsibility.ts';
import { bodyName, printedOtherwise, quoteFrom } from '../../quiz/place-names.ts';
import { agenciesOf, placesOf, termFor } from '../clause-places.ts';
import { type HuntDraft, type HuntInput, MOST_ANSWERS } from '../hunt.ts';

/** What two bodies are responsible for together, with others or without. Only pairs that meet in few clauses. */
export function whereTwoMeet({ graph, clauses }: HuntInput): readonly HuntDraft[] {
  const named = new Map<Agency, Set<Responsibility>>();
  for (const one of clauses)
    for (const body of agenciesOf(one)) named.set(body, (named.get(body) ?? new Set()).add(one));
  const bodies = [...named];
  const pairs = bodies.flatMap((one, index) => bodies.slice(index + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([[one, ofOne], [other, ofOther]]) => {
    const found = [...ofOne].filter((clause) => ofOther.has(clause));
    const [first] = found;
    if (!first || found.length > MOST_ANSWERS) return [];
    const own = first.bodies.filter(({ body }) => body === one || body === other);
    return {
      about: first.clause.id,
      task: `Find something that the ${bodyName(one)} and the ${bodyName(other)} are both responsible for.`,
      answers: placesOf(found),
      hint: {
        words: 'A responsibility clause names both. Search for the two bodies, or compare them.',
        search: `${termFor(one)} ${termFor(other)}`,
      },
      explanation: `${found.length === 1 ? 'One clause names' : 'These clauses name'} both of them.${printedOtherwise(own)}`,
      quotes: found.map(({ clause }) => quoteFrom(graph, clause)),
    };
  });
}
