import { index as packed, thesaurus } from 'virtual:remit/search';
import {
  buildIndex,
  type Graph,
  type SearchIndex,
  type SearchResult,
  search,
  unpackThesaurus,
} from '../../../corpus/index.ts';
import { examplesOf } from './examples.ts';

/** Answers searches of one plan. The last answers are kept, so that every pane of the view asks for free. */
export type Engine = {
  readonly index: SearchIndex;
  readonly ask: (query: string, removed: readonly string[]) => SearchResult;
  /** Works ahead until `isTime` says no, so that the first letters typed find everything ready. False when all of it is done. */
  readonly warmUp: (isTime: () => boolean) => boolean;
};

const KEPT = 12;

/** Builds the index of a plan, from what was made ready of it where it is the plan that Remit came with. It takes a part of a second, so it is done once and while nobody waits. */
export function createEngine(graph: Graph, isBuiltIn: boolean): Engine {
  const index = buildIndex(graph, unpackThesaurus(thesaurus), isBuiltIn ? packed : undefined);
  const answers = new Map<string, SearchResult>();
  const ahead = workAhead(graph, index);
  return {
    index,
    ask: (query, removed) => {
      const key = JSON.stringify([query, removed]);
      const answer = answers.get(key) ?? search(index, query, { removed: new Set(removed) });
      answers.delete(key);
      answers.set(key, answer);
      const oldest = answers.keys().next().value;
      if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
      return answer;
    },
    warmUp: (isTime) => {
      let isLeft = true;
      while (isLeft && isTime()) isLeft = ahead.next().done !== true;
      return isLeft;
    },
  };
}

/** In small steps: what the examples would need while they are typed. */
function* workAhead(graph: Graph, index: SearchIndex): Generator<void> {
  for (const { query } of examplesOf(graph)) {
    for (let length = 1; length <= query.length; length += 1) {
      search(index, query.slice(0, length));
      yield;
    }
  }
}
