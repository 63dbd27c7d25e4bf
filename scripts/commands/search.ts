import { readFileSync } from 'node:fs';
import { labelOf } from '../../corpus/cite/labels.ts';
import { pathInWords, titleOf } from '../../corpus/cite/titles.ts';
import { nodeAt } from '../../corpus/graph.ts';
import type { Graph } from '../../corpus/model.ts';
import type { Hit } from '../../corpus/search/rank.ts';
import { type SearchResult, search } from '../../corpus/search/search.ts';
import { buildIndex } from '../../corpus/search/search-index.ts';
import { type Snippet, snippetOf } from '../../corpus/search/snippet.ts';
import { whyInWords } from '../../corpus/search/why.ts';
import { readThesaurus } from '../thesaurus-file.ts';
import type { Context } from './all.ts';
import { type Answer, say } from './answer.ts';
import type { Command } from './parse.ts';

/** Searches the plan: for one query, or with `--stdin` for one query a line, each answered by one line of JSON. */
export function answerSearch({ graph }: Context, { argument, format, limit, stdin }: Command): Answer {
  const index = buildIndex(graph, readThesaurus());
  const shown = (query: string) => {
    const result = search(index, query);
    return { result, hits: limit === null ? result.hits : result.hits.slice(0, limit) };
  };
  if (stdin) {
    const queries = readFileSync(0, 'utf8').split(/\r?\n/);
    if (queries.at(-1) === '') queries.pop();
    return say(queries.map((query) => JSON.stringify(record(query, shown(query)))).join('\n'));
  }
  const found = shown(argument);
  return say(format === 'json' ? JSON.stringify(record(argument, found)) : inWords(graph, found));
}

type Shown = { readonly result: SearchResult; readonly hits: readonly Hit[] };

function record(query: string, { result, hits }: Shown) {
  return {
    query,
    total: result.hits.length,
    hits: hits.map(({ id, unit, score, coverage, why, marking }) => ({
      id,
      kind: unit.kind,
      score,
      coverage,
      why: why.map(whyInWords),
      snippet: withEllipses(snippetOf(unit, marking)),
    })),
    unread: result.unread.map(({ text, reason }) => ({ text, reason })),
    dropped: result.dropped,
  };
}

function inWords(graph: Graph, { result, hits }: Shown): string {
  const lines = [`${result.all} places with all words, ${result.some} with some`];
  if (result.dropped) lines.push(`Nothing fits “${result.dropped}” as well; it was left out.`);
  for (const { text, reason } of result.unread) lines.push(`Not read: ${text} (${reason}).`);
  for (const hit of hits) {
    const node = nodeAt(graph, hit.unit.id);
    const title = titleOf(node).slice(0, 100);
    lines.push('', `${labelOf(graph, node)} ${title}  [${hit.id}]`);
    const path = pathInWords(graph, node);
    if (path !== '') lines.push(`  ${path}`);
    lines.push(
      `  ${withEllipses(snippetOf(hit.unit, hit.marking))}`,
      `  ${hit.coverage} words: ${hit.why.map(whyInWords).join('; ')}`,
    );
  }
  return lines.join('\n');
}

function withEllipses({ text, cutBefore, cutAfter }: Snippet): string {
  return `${cutBefore ? '… ' : ''}${text}${cutAfter ? ' …' : ''}`;
}
