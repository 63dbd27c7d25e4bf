import { nodesOf } from '../../graph.ts';
import type { Graph, NodeKind } from '../../model.ts';
import { counted } from '../in-words.ts';

/** The kinds of parts that are counted for a plan as a whole. */
export type CountedKind = keyof typeof NOUNS;

/** How many parts of a kind a plan has, and the first of them in the text. */
export type PartCount = { readonly kind: CountedKind; readonly count: number; readonly first: string };

/** In the order of the text. A noun is what people call the part. */
const NOUNS = {
  chapter: ['chapter', 'chapters'],
  section: ['section', 'sections'],
  topic: ['heading', 'headings'],
  measure: ['measure', 'measures'],
  box: ['box', 'boxes'],
  project: ['project', 'projects'],
  clause: ['clause', 'clauses'],
  agency: ['body', 'bodies'],
  group: ['group', 'groups'],
  indicator: ['indicator', 'indicators'],
  instrument: ['law, treaty or plan named', 'laws, treaties and plans named'],
  footnote: ['footnote', 'footnotes'],
} as const satisfies Partial<Record<NodeKind, readonly [string, string]>>;

const NUMBERED: readonly CountedKind[] = ['chapter', 'section', 'measure'];

/** Counts the parts of a plan, in the order of the text. What a plan lacks is left out; unnumbered headings count only where it has no other parts. */
export function countParts(graph: Graph): readonly PartCount[] {
  const kinds = Object.keys(NOUNS) as CountedKind[];
  const all = kinds.flatMap((kind): readonly PartCount[] => {
    const nodes = nodesOf(graph, kind);
    return nodes[0] ? [{ kind, count: nodes.length, first: nodes[0].id }] : [];
  });
  const hasParts = all.some(({ kind }) => NUMBERED.includes(kind));
  return all.filter(({ kind }) => kind !== 'topic' || !hasParts);
}

/** The noun of a count, in the number that it needs: "boxes". */
export function partNoun({ kind, count }: Pick<PartCount, 'kind' | 'count'>): string {
  return NOUNS[kind][count === 1 ? 0 : 1];
}

/** A count with its noun: "15 boxes". */
export function partInWords({ kind, count }: Pick<PartCount, 'kind' | 'count'>): string {
  const [one, several] = NOUNS[kind];
  return counted(count, one, several);
}
