import { isBlock, pathTo } from '../../graph.ts';
import type { Graph, TextRange } from '../../model.ts';
import type { LessonPlace } from '../lesson.ts';
import { placeOf } from '../place-of.ts';
import { shorten } from './sentences.ts';

/** A place that was found, or the sentence that says why not. */
export type FoundPlace = { readonly place: LessonPlace } | { readonly says: string };

/** The place of an id, or of printed words in it, which must stand there exactly once. */
export function placeWritten(graph: Graph, id: string, words?: string): FoundPlace {
  const node = graph.nodes.get(id);
  if (!node || !isBlock(node)) return { says: `This plan has no place “${shorten(id)}”.` };
  if (words === undefined) return placed(graph, id, null);
  const found = rangesOf(node.text, words);
  const [range] = found;
  if (range && found.length === 1) return placed(graph, id, range);
  return { says: range ? often(words, id, found.length) : `“${shorten(words)}” is not printed at ${id}.` };
}

/** The place of printed words anywhere in a block or in what it contains; they must stand there exactly once. */
export function wordsWithin(graph: Graph, id: string, words: string): FoundPlace {
  const inside = graph.plan.nodes.filter(
    (node) => isBlock(node) && pathTo(graph, node.id).some((above) => above.id === id),
  );
  const found = inside.flatMap(({ id: at, text }) => rangesOf(text, words).map((range) => ({ at, range })));
  const [one] = found;
  if (one && found.length === 1) return placed(graph, one.at, one.range);
  return { says: one ? often(words, id, found.length) : `“${shorten(words)}” is not printed at ${id}.` };
}

function often(words: string, id: string, times: number): string {
  return `“${shorten(words)}” is printed ${times} times at ${id}: write some more of the words around it.`;
}

/** Where words stand in a text. White space in what was written may be folded otherwise than in print. */
function rangesOf(text: string, written: string): readonly TextRange[] {
  const words = written.trim().replace(/\s+/gu, ' ');
  const found: TextRange[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    found.push([at, at + words.length]);
  }
  return found;
}

function placed(graph: Graph, at: string, range: TextRange | null): FoundPlace {
  const place = placeOf(graph, { at, range });
  return place ? { place } : { says: `There are no words at ${at}.` };
}
