import { labelOf } from '../../cite/labels.ts';
import { pathTo } from '../../graph.ts';
import type { Graph } from '../../model.ts';
import { listed } from '../../questions/in-words.ts';

/** Says in which chapter the answers stand; of a body, in which the clause that names it stands. */
export function chapterHint(graph: Graph, answers: readonly string[], about: string): string {
  const isBody = answers.some((id) => /^(?:agency|group)$/.test(graph.nodes.get(id)?.kind ?? ''));
  const places = isBody ? [about] : answers;
  const chapters = [...new Set(places.map((id) => chapterOf(graph, id)))];
  if (isBody) return `The clause stands ${chapters.join('')}.`;
  return chapters.length === 1
    ? `It stands ${chapters.join('')}.`
    : `There are several such places: ${listed(chapters)}.`;
}

function chapterOf(graph: Graph, id: string): string {
  const path = pathTo(graph, id);
  const chapter = path.find(({ kind }) => kind === 'chapter');
  if (chapter?.kind === 'chapter') return `in ${labelOf(graph, chapter)}, “${chapter.title}”`;
  return path.at(-1)?.kind === 'footnote' ? 'below the text, among the footnotes' : 'outside of the chapters';
}
