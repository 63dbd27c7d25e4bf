import { pathTo } from '../../graph.ts';
import type { Graph, PlanNode } from '../../model.ts';
import { sentencesIn } from '../../questions/sentence.ts';

/** A printed sentence with the block that it is in and the section or box that holds it. */
export type HeldSentence = {
  readonly text: string;
  readonly block: PlanNode;
  /** Counts the sentences of its block from 0. */
  readonly index: number;
  /** The box that it stands in, and otherwise the section; `undefined` for what stands in neither. */
  readonly holder: PlanNode | undefined;
  /** Its different words. They are worked out when they are first asked for. */
  readonly words: () => ReadonlySet<string>;
};

/** From this share of common words on, two sentences are too alike to be told apart from memory. */
const ALIKE = 0.6;
/** With less than this share of its length a sentence cannot have most of the words of another, and they need not be compared. */
const TOO_SHORT = 0.4;

// A plan never changes, and who tries one quiz after the other should not wait for its words to be counted anew.
const known = new WeakMap<Graph, readonly HeldSentence[]>();

/** All sentences of the running text, of lists and of footnotes, in printed order. They are worked out once for a graph. */
export function heldSentences(graph: Graph): readonly HeldSentence[] {
  const sentences = known.get(graph) ?? sentencesOf(graph);
  known.set(graph, sentences);
  return sentences;
}

function sentencesOf(graph: Graph): readonly HeldSentence[] {
  return graph.plan.nodes.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'footnote') return [];
    const holder = pathTo(graph, block.id).findLast(({ kind }) => kind === 'box' || kind === 'section');
    return sentencesIn(block.text).map((text, index) => ({
      text,
      block,
      index,
      holder,
      words: once(() => new Set(wordsIn(text))),
    }));
  });
}

/** Whether two sentences say nearly the same: the words that both have make up most of those that either has (the index of Jaccard). */
export function areAlike(a: HeldSentence, b: HeldSentence): boolean {
  const [long, short] = a.text.length > b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (short.length < TOO_SHORT * long.length) return false;
  const shared = [...a.words()].filter((word) => b.words().has(word)).length;
  return shared >= ALIKE * (a.words().size + b.words().size - shared);
}

/**
 * Whether a text would give an answer away: it has a word of the answer that none of the wrong answers has. Words of one beginning count as one ("judicial",
 * "judiciary"); short words count for nothing.
 */
export function givesAway(text: string, answer: string, wrong: readonly string[]): boolean {
  const common = new Set(wrong.flatMap(rootsIn));
  const own = new Set(rootsIn(answer).filter((root) => !common.has(root)));
  return rootsIn(text).some((root) => own.has(root));
}

const SHORTEST_ROOT = 4;
const ROOT = 5;

function rootsIn(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) =>
    word.length >= SHORTEST_ROOT || HAN.test(word) ? [word.replace(/s$/, '').slice(0, ROOT)] : [],
  );
}

const HAN = /\p{Script=Han}/u;
const NO_WORD = /[^\p{L}\p{N}]+/u;
const HAN_WORD = /\p{Script=Han}{2}|\p{Script=Han}|\P{Script=Han}+/gu;

/** Words in small letters. A row of Chinese signs is taken as words of two. */
function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().split(NO_WORD).filter(Boolean);
  return HAN.test(text) ? words.flatMap((word) => word.match(HAN_WORD) ?? []) : words;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
