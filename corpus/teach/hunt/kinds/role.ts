import type { Agency, Role } from '../../../model.ts';
import type { Responsibility } from '../../../questions/responsibility.ts';
import { bodyName, printedOtherwise, quoteFrom } from '../../quiz/place-names.ts';
import { placesOf, termFor } from '../clause-places.ts';
import { type HuntDraft, type HuntInput, MOST_ANSWERS } from '../hunt.ts';

type Asked = { readonly body: Agency; readonly role: 'lead' | 'sole'; readonly found: Responsibility[] };

const TASK = {
  lead: (name: string) => `Find something that the ${name} leads.`,
  sole: (name: string) => `Find something that the ${name} alone is responsible for.`,
} as const;

const WHY = {
  lead: (name: string) => `The clause prints that the ${name} leads.`,
  sole: (name: string) => `The clause names the ${name} and no other body.`,
} as const;

/** What a body leads, or is responsible for alone. Left out are bodies that do so in many places. */
export function whatABodyDoes({ graph, clauses }: HuntInput): readonly HuntDraft[] {
  const all = new Map<string, Asked>();
  for (const one of clauses)
    for (const { body, role } of one.bodies) {
      if (body.kind !== 'agency' || !isAsked(role)) continue;
      const asked = all.get(`${role} ${body.id}`) ?? { body, role, found: [] };
      asked.found.push(one);
      all.set(`${role} ${body.id}`, asked);
    }
  return [...all.values()].flatMap(({ body, role, found }) => {
    const [first] = found;
    if (!first || found.length > MOST_ANSWERS) return [];
    const own = found.flatMap(({ bodies }) => bodies.filter((one) => one.body === body));
    return {
      about: first.clause.id,
      task: TASK[role](bodyName(body)),
      answers: placesOf(found),
      hint: {
        words: 'A responsibility clause says it. Search for the body in this role, or open its dossier.',
        search: `role:${role} ${termFor(body)}`,
      },
      explanation: `${WHY[role](bodyName(body))}${printedOtherwise(own.slice(0, 1))}`,
      quotes: found.map(({ clause }) => quoteFrom(graph, clause)),
    };
  });
}

function isAsked(role: Role): role is 'lead' | 'sole' {
  return role === 'lead' || role === 'sole';
}
