import { labelOf } from '../../../cite/labels.ts';
import { edgesTo, nodeAt } from '../../../graph.ts';
import type { Agency } from '../../../model.ts';
import { listed } from '../../../questions/in-words.ts';
import { companyIn } from '../bodies.ts';
import { bodyName, quoteFrom } from '../place-names.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { fromPools, shuffled } from '../random.ts';

const PAIRS = { easy: 4, medium: 5, hard: 6 } as const;
const FEWEST = 3;

/** A body with an abbreviation, and a clause of the range that names it. */
type Named = {
  readonly body: Agency;
  readonly abbreviation: string;
  readonly clause: string;
  readonly printed: string;
};

/** Which body each of several abbreviations stands for, by the list of bodies beside the plan. */
export function whatIsAbbreviated(input: MakerInput): Candidates {
  const { graph, range, random, difficulty } = input;
  const named = companyIn(graph).bodies.flatMap((body): readonly Named[] => {
    const edge = edgesTo(graph, body.id, 'assigns').find(({ from }) => range.holds(from));
    const { abbreviation } = body;
    if (edge === undefined || abbreviation === null) return [];
    return [{ body, abbreviation, clause: edge.from, printed: edge.printed }];
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
  const printed = chosen.filter(({ abbreviation }) =>
    graph.plan.nodes.some(({ text, parent }) => parent !== null && hasWord(text, abbreviation)),
  );
  const how = printed.length === chosen.length ? 'all' : printed.length === 0 ? 'none' : 'only some';
  const examples = chosen.map(
    ({ abbreviation, clause }) => `${abbreviation} in ${labelOf(graph, nodeAt(graph, clause))}`,
  );
  return {
    form: 'match',
    prompt: 'Which body does each of these abbreviations stand for?',
    pairs: chosen.map(({ body, abbreviation }) => [abbreviation, bodyName(body)]),
    spare: [],
    explanation: `The abbreviations are those of the list of bodies in Remit; the plan prints ${how} of them. It names the bodies in full, for example ${listed(examples)}.`,
    quotes: chosen.map(({ clause, printed }) => quoteFrom(graph, nodeAt(graph, clause), printed)),
  };
}

function hasWord(text: string, word: string): boolean {
  return text.includes(word) && text.split(/[^\p{L}\p{N}]+/u).includes(word);
}
