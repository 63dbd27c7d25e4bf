import { labelOf } from '../../../cite/labels.ts';
import { titleOf } from '../../../cite/titles.ts';
import { edgesFrom, nodesOf } from '../../../graph.ts';
import type { Graph, PlanNode } from '../../../model.ts';
import { placesNear } from '../nearness.ts';
import { placeInFull } from '../place-names.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { fromPools } from '../random.ts';
import { areAlike, givesAway, type HeldSentence, heldSentences } from '../sentences.ts';

const WRONG = 3;
const FEWEST_WORDS = 8;
const MOST_WORDS = 45;

/**
 * Which section or box holds a sentence. Left out is what has a near twin elsewhere, what points to a place ("Box 3"), and what has a word of the title that only the right answer has.
 * A sentence in a box is asked among boxes only, because the section around the box holds it too.
 */
export function whereIsTheSentence(input: MakerInput): Candidates {
  const { graph, range } = input;
  const inOnePart = range.node !== null && range.node.kind !== 'chapter' && range.node.kind !== 'plan';
  if (inOnePart)
    return {
      candidates: [],
      left: 'All sentences here stand in one section or box. Choose a chapter or the whole plan.',
    };
  const all = heldSentences(graph);
  const candidates = all
    .filter(
      ({ holder, block }) => holder !== undefined && block.kind === 'paragraph' && range.holds(block.id),
    )
    .flatMap((one) => {
      const { holder } = one;
      return holder ? [{ about: one.block.id, draft: () => draftOf(input, one, holder, all) }] : [];
    });
  return { candidates };
}

function draftOf(
  { graph, range, random, difficulty }: MakerInput,
  one: HeldSentence,
  holder: PlanNode,
  all: readonly HeldSentence[],
): Draft | undefined {
  const { size } = one.words();
  if (size < FEWEST_WORDS || size > MOST_WORDS || pointsSomewhere(graph, one)) return undefined;
  if (all.some((other) => other !== one && areAlike(one, other))) return undefined;
  const what = holder.kind === 'box' ? 'box' : 'section';
  const others = nodesOf(graph, what).filter(({ id }) => id !== holder.id);
  const wrong = fromPools(random, placesNear(graph, holder, others, difficulty, range), WRONG).map(titleOf);
  const right = titleOf(holder);
  if (wrong.length < WRONG || givesAway(one.text, right, wrong)) return undefined;
  return {
    form: 'one',
    prompt: `Which ${what} holds this sentence?`,
    words: { text: one.text, gap: null },
    right,
    wrong,
    explanation: `It stands in ${placeInFull(graph, holder)}.`,
    quotes: [{ text: one.text, label: labelOf(graph, one.block), place: one.block.id }],
  };
}

function pointsSomewhere(graph: Graph, { block, text }: HeldSentence): boolean {
  const start = block.text.indexOf(text);
  const pointers = edgesFrom(graph, block.id, 'refers').flatMap(({ range }) => (range ? [range] : []));
  return pointers.some(([from, to]) => from < start + text.length && to > start);
}
