import type { Graph, Hit, Snippet, TextRange } from '../../../corpus/index.ts';
import type { TextFound, TextHit } from '../../state/palette-rows.ts';
import { answerTo } from './answer.ts';
import type { Engine } from './engine.ts';
import { targetOf } from './found-of.ts';
import { snippetFor } from './marks.ts';
import { numberOf, pathOf, titleOfHit } from './result-words.ts';

/** How many characters of a line stand before the first match, so that it is in sight. */
const LEAD = 28;

/** What a query finds, as the list under the field shows it. Bodies are left out of the hits: the list names them by themselves. */
export function textFound(graph: Graph, engine: Pick<Engine, 'ask'>, query: string): TextFound {
  const result = engine.ask(query, []);
  const answer = answerTo(graph, result);
  const passages = result.hits.filter(({ unit }) => unit.kind !== 'agency' && unit.kind !== 'group');
  return {
    query,
    total: result.hits.length,
    hits: passages.map((hit) => ({ unit: hit.unit.id, show: () => textHit(graph, hit) })),
    indicator: answer?.kind === 'indicator' && result.cited === null ? answer.node.id : null,
  };
}

function textHit(graph: Graph, hit: Hit): TextHit {
  const snippet = snippetFor(hit);
  const number = numberOf(graph, hit);
  const isOnlyTitle = snippet.text === hit.unit.title;
  return {
    id: targetOf(hit, snippet),
    title: [number, titleOfHit(graph, hit)].filter(Boolean).join(' '),
    path: pathOf(hit),
    ...(isOnlyTitle ? { text: '', marks: [] } : fromFirstMatch(snippet)),
  };
}

/** The words from a little before the first match on. */
function fromFirstMatch({ text, marks, cutBefore }: Snippet): {
  readonly text: string;
  readonly marks: readonly TextRange[];
} {
  const [first] = marks;
  const space = first && first[0] > LEAD ? text.indexOf(' ', first[0] - LEAD) : -1;
  const start = first && space >= 0 && space < first[0] ? space + 1 : 0;
  const begin = start > 0 || cutBefore ? '… ' : '';
  const moved = begin.length - start;
  return { text: begin + text.slice(start), marks: marks.map(([from, to]) => [from + moved, to + moved]) };
}
