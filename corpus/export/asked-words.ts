import { nodeAt } from '../graph.ts';
import type { Graph } from '../model.ts';
import type { QuizQuote, QuizWords } from '../teach/quiz/quiz.ts';
import { placeLink } from './place-runs.ts';
import { type PlainBlock, plain } from './report.ts';

/** What stands for covered words, and where somebody writes. */
export const BLANK = '________';

/** Printed words that are asked about, with a blank for what is to be found out. */
export function withBlank({ text, gap }: QuizWords): string {
  return gap === null ? text : `${text.slice(0, gap[0])}${BLANK}${text.slice(gap[1])}`;
}

/** Printed words that are asked about, as a quotation that does not say where it stands. */
export function askedBlock(words: QuizWords): PlainBlock {
  return { kind: 'quote', runs: plain(withBlank(words)), citation: [] };
}

/** The words of the plan that show an answer, with where they stand. */
export function citedBlock(graph: Graph, { text, label, place }: QuizQuote): PlainBlock {
  const link = placeLink(graph, place);
  const { line } = nodeAt(graph, place).place.start;
  return {
    kind: 'quote',
    runs: plain(text),
    citation: [...plain(`${label}, line ${line}, `), { text: link, link }],
  };
}
