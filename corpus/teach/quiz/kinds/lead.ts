import { nodesOf } from '../../../graph.ts';
import type { Agency, Graph, Group } from '../../../model.ts';
import { responsibilityOf } from '../../../questions/responsibility.ts';
import { companyIn, otherBodies } from '../bodies.ts';
import { type AskedClause, isEveryClauseRead } from '../clauses.ts';
import { bodyName, placeInFull, printedOtherwise, quoteFrom } from '../place-names.ts';
import type { Candidate, Draft, MakerInput } from '../quiz.ts';
import { fromPools } from '../random.ts';

/** What stands among the answers wherever a lead is asked for. */
const NO_LEAD = 'No lead is named';

const WRONG = 3;

/**
 * Who leads a place: the one lead that its clause prints. That none is named is an answer too, and the right one where a clause names several bodies without a lead; that is asked only
 * where all clauses were read as a whole and no editor's note stands beside the clause.
 */
export function whoLeads(input: MakerInput): { readonly candidates: readonly Candidate[] } {
  const { graph, range, clauses } = input;
  const isCertain = isEveryClauseRead(graph);
  const usual = usualLead(graph);
  const candidates = clauses
    .filter(({ governed }) => range.holds(governed.id))
    .flatMap((one): readonly Candidate[] => {
      const leads = one.bodies.filter(({ role }) => role === 'lead');
      const asks = leads.length === 1 || (one.clause.arrangement === 'joint' && isCertain && !one.isNoted);
      return asks && leads.length < 2
        ? [{ about: one.governed.id, draft: () => draftOf(input, one, leads[0]?.body, usual) }]
        : [];
    });
  return { candidates };
}

function draftOf(
  { graph, random, difficulty }: MakerInput,
  one: AskedClause,
  lead: Agency | Group | undefined,
  usual: string | undefined,
): Draft | undefined {
  const inClause = one.bodies.map(({ body }) => body).filter((body) => body !== lead);
  const others = otherBodies(companyIn(graph), one.agencies, difficulty);
  // Who leads most others is the answer that one who guesses would give.
  const tempting = [...inClause, ...others.flat()].filter(({ id }) => id === usual);
  const far: readonly (readonly (Agency | Group)[])[] =
    difficulty === 'easy' ? [inClause.slice(0, 1), ...others] : [inClause, ...others];
  const wrong = fromPools(random, [tempting, ...far], lead ? WRONG - 1 : WRONG).map(bodyName);
  if (wrong.length < WRONG - 1) return undefined;
  return {
    form: 'one',
    prompt: `Whom does the responsibility clause of ${placeInFull(graph, one.governed)} name as lead?`,
    right: lead ? bodyName(lead) : NO_LEAD,
    wrong: lead ? [...wrong, NO_LEAD] : wrong,
    explanation: lead
      ? `The clause prints that the ${bodyName(lead)} leads.${printedOtherwise(one.bodies.filter(({ body }) => body === lead))}`
      : `The clause names ${one.bodies.length} bodies and prints no lead. To stand first in a list is not to lead.`,
    quotes: [quoteFrom(graph, one.clause)],
  };
}

function usualLead(graph: Graph): string | undefined {
  const times = new Map<string, number>();
  for (const clause of nodesOf(graph, 'clause')) {
    for (const { body, role } of responsibilityOf(graph, clause).bodies)
      if (role === 'lead') times.set(body.id, (times.get(body.id) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}
