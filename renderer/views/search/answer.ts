import {
  type Graph,
  type Indicator,
  namesOf,
  nodeAt,
  nodesOf,
  type PlanNode,
  type SearchResult,
} from '../../../corpus/index.ts';

/** What a query names, to be shown above all results; `null` when it names nothing of the kind. */
export type Answer =
  | { readonly kind: 'body'; readonly id: string }
  | { readonly kind: 'indicator'; readonly node: Indicator }
  | { readonly kind: 'place'; readonly node: PlanNode };

/** Every name of every body, in small letters. */
export type BodyNames = ReadonlyMap<string, string>;

/** Gathers the names of the bodies of a plan. */
export function bodyNamesOf(graph: Graph): BodyNames {
  const bodies = [...nodesOf(graph, 'group'), ...nodesOf(graph, 'agency')];
  return new Map(bodies.flatMap((body) => namesOf(body).map((name) => [plain(name), body.id] as const)));
}

/** Finds what a query names: a place by its number, a body by any name in it, or an indicator that has all its words. */
export function answerTo(
  graph: Graph,
  names: BodyNames,
  query: string,
  { hits }: SearchResult,
): Answer | null {
  const [first] = hits;
  const isCited = first?.why[0]?.startsWith('the place ') === true;
  if (first && (isCited || (first.unit.kind === 'indicator' && first.coverage === 'all'))) {
    const node = nodeAt(graph, first.id);
    if (node.kind === 'indicator') return { kind: 'indicator', node };
    if (isCited && node.kind !== 'agency' && node.kind !== 'group') return { kind: 'place', node };
  }
  const id = bodyIn(names, query);
  return id ? { kind: 'body', id } : null;
}

const MOST_WORDS = 14;
/** So short a name may be a word of English: it names a body only in capitals. */
const SHORT = 4;

/** The body that the longest row of words names. */
function bodyIn(names: BodyNames, query: string): string | undefined {
  const words = query
    .replace(/\b[a-z]+:/g, ' ')
    .split(/[\s"()]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  for (let length = words.length; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const typed = words.slice(at, at + length).join(' ');
      const id = names.get(plain(typed));
      const isWord = typed.length <= SHORT && /^[a-z]+$/.test(typed) && words.length > 1;
      if (id && !isWord) return id;
    }
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,'’‘]/g, '')
    .replace(/^the /, '');
}
