import { labelOf } from '../../../cite/labels.ts';
import { nodesOf } from '../../../graph.ts';
import type { Box, Measure } from '../../../model.ts';
import { elaborates } from '../../../questions/ties.ts';
import { placesNear } from '../nearness.ts';
import { quoteFrom } from '../place-names.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { fromPools, shuffled } from '../random.ts';

type Pair = { readonly box: Box; readonly measure: Measure };

const PAIRS = { easy: 3, medium: 4, hard: 5 } as const;
const SPARE = { easy: 0, medium: 1, hard: 2 } as const;
const FEWEST = 2;
const FEWEST_OPTIONS = 3;

/** Which measure each of several boxes elaborates: the one that it stands behind. No two boxes of one question elaborate the same measure. */
export function whichMeasureOfTheBox(input: MakerInput): Candidates {
  const { graph, range, random, difficulty } = input;
  const pairs = nodesOf(graph, 'box').flatMap((box): readonly Pair[] => {
    const measure = range.holds(box.id) ? elaborates(graph, box.id) : undefined;
    return measure ? [{ box, measure }] : [];
  });
  const groups: Pair[][] = [];
  for (const pair of shuffled(random, pairs)) {
    const open = groups.find(
      (group) => group.length < PAIRS[difficulty] && group.every(({ measure }) => measure !== pair.measure),
    );
    if (open) open.push(pair);
    else groups.push([pair]);
  }
  return {
    candidates: groups.flatMap((group) => {
      const [first] = group;
      return first && group.length >= FEWEST
        ? [{ about: first.box.id, draft: () => draftOf(input, group, first) }]
        : [];
    }),
  };
}

function draftOf(
  { graph, range, random, difficulty }: MakerInput,
  group: readonly Pair[],
  first: Pair,
): Draft {
  const others = nodesOf(graph, 'measure').filter((one) => group.every(({ measure }) => measure !== one));
  const spare = fromPools(
    random,
    placesNear(graph, first.measure, others, difficulty, range),
    Math.max(SPARE[difficulty], FEWEST_OPTIONS - group.length),
  );
  return {
    form: 'match',
    prompt:
      'A box elaborates the measure that it stands behind. Which measure is it for each of these boxes?',
    pairs: group.map(({ box, measure }) => [box.title, measure.title]),
    spare: spare.map(({ title }) => title),
    explanation: group
      .map(
        ({ box, measure }) => `${box.label} stands behind “${measure.title}” (${labelOf(graph, measure)}).`,
      )
      .join(' '),
    quotes: group.map(({ box }) => quoteFrom(graph, box)),
  };
}
