import { labelOf } from '../../../cite/labels.ts';
import type { PlanNode } from '../../../model.ts';
import type { HuntDraft, HuntInput } from '../hunt.ts';

/** How many words before a gap and behind it are looked for. */
const WORDS = 5;

/** A sentence with a number that is covered: to be found, so that the number can be read. */
export function whatIsInTheGap({ graph, quantities }: HuntInput): readonly HuntDraft[] {
  return quantities.flatMap(({ quantity, block, sentence, inName, kind }) => {
    const { words, range } = sentence;
    if (inName !== null || kind === 'date' || block.parent === 'plan' || !isRunning(block)) return [];
    if (words.slice(...range) !== quantity.text || words.split(quantity.text).length > 2) return [];
    const answers = graph.plan.nodes.filter((node) => isRunning(node) && node.text.includes(words));
    return {
      about: block.id,
      task: 'Find this sentence in the plan, and read what is printed in the gap.',
      words: { text: words, gap: range },
      answers: answers.map(({ id }) => id),
      hint: {
        words: 'Search for some telling words of it, in quotation marks where they stand side by side.',
        search: `"${wordsBeside(words, range)}"`,
      },
      explanation: `The plan prints “${quantity.text}” there.`,
      quotes: [{ text: words, label: labelOf(graph, block), place: block.id }],
    };
  });
}

function isRunning(node: PlanNode): boolean {
  return (node.kind === 'paragraph' && node.role === undefined) || node.kind === 'item';
}

/** Some words of a sentence that stand side by side, before the gap or, where there are too few, behind it. */
function wordsBeside(words: string, [start, end]: readonly [number, number]): string {
  const before = words.slice(0, start).split(' ').filter(Boolean).slice(0, -1);
  const behind = words.slice(end).split(' ').filter(Boolean).slice(1);
  const chosen = before.length >= WORDS ? before.slice(-WORDS) : behind.slice(0, WORDS);
  return chosen
    .join(' ')
    .replaceAll('"', '')
    .replace(/[,.;:]$/, '');
}
