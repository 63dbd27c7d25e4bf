import { labelOf } from '../../../cite/labels.ts';
import type { PlanNode } from '../../../model.ts';
import { sentenceAround } from '../../../questions/sentence.ts';
import { type HuntDraft, type HuntInput, MOST_ANSWERS } from '../hunt.ts';
import { wholeWords } from '../whole-words.ts';

/** Where the plan prints a quantity, in these words. */
export function whereAFigureStands({ graph, quantities, blocks }: HuntInput): readonly HuntDraft[] {
  const seen = new Set<string>();
  return quantities.flatMap(({ quantity, block, inName, kind }) => {
    const key = quantity.text.toLowerCase();
    if (inName !== null || kind === 'date' || seen.has(key)) return [];
    seen.add(key);
    const printed = wholeWords(quantity.text);
    const found = blocks.flatMap((one) => {
      const at = printed(one);
      return at ? [{ node: one.node, at }] : [];
    });
    if (found.length === 0 || found.length > MOST_ANSWERS) return [];
    return {
      about: block.id,
      task: `Find where the plan prints “${quantity.text}”.`,
      answers: found.map(({ node }) => node.id),
      hint: {
        words: 'Search for it in quotation marks, or look it up in Targets under Other quantities.',
        search: `"${quantity.text}"`,
      },
      explanation: quantity.counts
        ? `It is the figure for “${quantity.counts}”.`
        : 'This is what is printed around it.',
      quotes: found.map(({ node, at }) => ({
        text: wordsAround(node, at),
        label: labelOf(graph, node),
        place: node.id,
      })),
    };
  });
}

/** The sentence of a block around some words; all of its words where it is no running text. */
function wordsAround({ kind, text }: PlanNode, at: readonly [number, number]): string {
  return kind === 'paragraph' || kind === 'item' || kind === 'footnote'
    ? sentenceAround(text, at).words
    : text;
}
