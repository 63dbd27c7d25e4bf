import { labelOf } from '../../../cite/labels.ts';
import type { Graph } from '../../../model.ts';
import { type QuantityRow, quantityRows } from '../../../questions/quantities.ts';
import type { Candidates, Draft, MakerInput } from '../quiz.ts';
import { fromPools } from '../random.ts';
import { otherFigures } from '../spread.ts';

const WRONG = 3;
const FEWEST_WRONG = 2;

/**
 * What is printed in the gap of a sentence: a number with its unit, a share, a time limit or a year. It has one reading: not part of a name, not in brackets, nothing that an editor's note is about, and
 * printed once in its sentence. The wrong answers are other quantities of the plan, and figures that are made up, which the explanation says.
 */
export function howMuchByWhen(input: MakerInput): Candidates {
  const { graph, range } = input;
  const all = quantityRows(graph).filter((row) => isAsked(graph, row));
  return {
    candidates: all
      .filter(({ block }) => range.holds(block.id))
      .map((row) => ({ about: row.block.id, draft: () => draftOf(input, row, all) })),
  };
}

function isAsked(
  graph: Graph,
  { quantity, block, range: [start, end], sentence, inName, kind }: QuantityRow,
): boolean {
  const isRunning = (block.kind === 'paragraph' && block.role === undefined) || block.kind === 'item';
  if (!isRunning || inName !== null || block.parent === 'plan' || kind === 'duration') return false;
  if (kind === 'date' && quantity.measure !== 'year') return false;
  const [from, to] = sentence.range;
  const words = sentence.words;
  if (isInBrackets(words, from) || words.slice(from, to) !== quantity.text) return false;
  if (words.indexOf(quantity.text) !== from || words.indexOf(quantity.text, to) !== -1) return false;
  return graph.plan.notes.every(
    (note) =>
      note.at !== block.id || (note.range !== null && (note.range[1] <= start || note.range[0] >= end)),
  );
}

function isInBrackets(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('（') > before.lastIndexOf('）')
  );
}

function draftOf(
  { graph, random, difficulty }: MakerInput,
  asked: QuantityRow,
  all: readonly QuantityRow[],
): Draft | undefined {
  const { quantity, sentence } = asked;
  const isOther = (text: string) => text !== quantity.text && !sentence.words.includes(text);
  const made = otherFigures(random, quantity.text, WRONG, difficulty !== 'easy').filter(isOther);
  const printed = all.filter(
    (row) => row.kind === asked.kind && isOther(row.quantity.text) && !isSame(row, asked),
  );
  const near = printed
    .filter((row) => row.quantity.unit !== null && row.quantity.unit === quantity.unit)
    .filter((row) => row.quantity.qualifier === quantity.qualifier)
    .map((row) => row.quantity.text);
  const unit = printed.filter((row) => row.quantity.unit === quantity.unit).map((row) => row.quantity.text);
  const kind = printed.map((row) => row.quantity.text);
  // Hard are other figures of the plan: who has read it has met them.
  const pools = difficulty === 'hard' ? [near, made, unit, kind] : [made, unit, kind];
  const wrong = fromPools(random, pools, WRONG);
  if (wrong.length < FEWEST_WRONG) return undefined;
  const invented = wrong.some((text) => made.includes(text) && !kind.includes(text));
  return {
    form: 'one',
    prompt: asked.kind === 'date' ? 'Which year is printed in the gap?' : 'What is printed in the gap?',
    words: { text: asked.sentence.words, gap: asked.sentence.range },
    right: asked.quantity.text,
    wrong,
    explanation: `The plan prints “${asked.quantity.text}” there.${invented ? ' Figures that the plan does not print are made up for this question.' : ''}`,
    quotes: [{ text: asked.sentence.words, label: labelOf(graph, asked.block), place: asked.block.id }],
  };
}

function isSame(a: QuantityRow, b: QuantityRow): boolean {
  const [one, other] = [a.quantity, b.quantity];
  return one.value !== null && one.value === other.value && one.unit === other.unit;
}
