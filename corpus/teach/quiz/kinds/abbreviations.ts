import { labelOf } from '../../../cite/labels.ts';
import { edgesTo, nodeAt } from '../../../graph.ts';
import type { Agency } from '../../../model.ts';
import { companyIn } from '../bodies.ts';
import { bodyName } from '../place-names.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { fromPools, shuffled } from '../random.ts';

const PAIRS = { easy: 4, medium: 5, hard: 6 } as const;
const FEWEST = 3;

/** A body with an abbreviation, and a clause of the range that names it. */
type Named = { readonly body: Agency; readonly abbreviation: string; readonly clause: string };

/** Which body each of several abbreviations stands for, by the list of bodies beside the plan. */
export function whatIsAbbreviated(input: MakerInput): Candidates {
  const { graph, range, random, difficulty } = input;
  const named = companyIn(graph).bodies.flatMap((body): readonly Named[] => {
    const clause = edgesTo(graph, body.id, 'assigns').find(({ from }) => range.holds(from))?.from;
    const { abbreviation } = body;
    return clause === undefined || abbreviation === null ? [] : [{ body, abbreviation, clause }];
  });
  const unlike = named.filter(
    ({ abbreviation }) => named.filter((other) => other.abbreviation === abbreviation).length === 1,
  );
  const firsts = shuffled(random, unlike).slice(0, Math.floor(unlike.length / FEWEST));
  return {
    candidates: firsts.map((first) => ({
      about: first.clause,
      draft: () => {
        const others = fromPools(random, poolsFor(first, unlike, difficulty), PAIRS[difficulty] - 1);
        return others.length < FEWEST - 1 ? undefined : draftOf(input, [first, ...others]);
      },
    })),
  };
}

/** Hard are abbreviations of one beginning (MOF, MOFCOM, MFA); medium those of bodies of one kind. */
function poolsFor(
  { body, abbreviation }: Named,
  all: readonly Named[],
  difficulty: MakerInput['difficulty'],
): readonly (readonly Named[])[] {
  const others = all.filter((one) => one.body !== body);
  const same = others.filter((one) => one.body.bodyKind === body.bodyKind);
  const alike = others.filter((one) => one.abbreviation.startsWith(abbreviation.charAt(0)));
  if (difficulty === 'easy')
    return [others.filter((one) => !same.includes(one) && !alike.includes(one)), others];
  return difficulty === 'medium' ? [same, others] : [alike, same, others];
}

function draftOf({ graph }: MakerInput, chosen: readonly Named[]): Draft {
  const isPrinted = ({ abbreviation }: Named) =>
    graph.plan.nodes.some(({ text, parent }) => parent !== null && hasWord(text, abbreviation));
  const whose = chosen.every(isPrinted)
    ? 'The plan prints these abbreviations.'
    : 'The abbreviations are those of the list of bodies in Remit; the plan does not print all of them.';
  return {
    form: 'match',
    prompt: 'Which body does each of these abbreviations stand for?',
    pairs: chosen.map(({ body, abbreviation }) => [abbreviation, bodyName(body)]),
    spare: [],
    explanation: `${chosen
      .map(({ body, abbreviation, clause }) => {
        const where = nodeAt(graph, clause);
        return `${abbreviation}: ${bodyName(body)} (${labelOf(graph, where)}).`;
      })
      .join(' ')} ${whose}`,
    quotes: [],
  };
}

function hasWord(text: string, word: string): boolean {
  return text.includes(word) && text.split(/[^\p{L}\p{N}]+/u).includes(word);
}
