import {
  type Choice,
  counted,
  type Graph,
  type Hit,
  labelOf,
  type NodeKind,
  type Role,
} from '../../../corpus/index.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import type { Ask } from '../../state/ask.ts';

const KINDS = {
  chapter: 'Chapter',
  section: 'Section',
  topic: 'Topic',
  measure: 'Measure',
  box: 'Box',
  project: 'Project in a box',
  paragraph: 'Paragraph',
  item: 'Item of a list',
  table: 'Table',
  indicator: 'Indicator',
  footnote: 'Footnote',
  clause: 'Clause',
  agency: 'Agency',
  group: 'Group of bodies',
} as const satisfies Partial<Record<NodeKind, string>>;

const ROLES: readonly Role[] = ['lead', 'sole', 'participant', 'joint'];

/** What is chosen in the facets, as the search takes it. Names that no facet has are left out. */
export function choiceOf({ chosen }: Ask): Choice {
  return {
    chapters: new Set(chosen.chapter),
    kinds: new Set(chosen.kind.filter((kind): kind is keyof typeof KINDS => kind in KINDS)),
    agencies: new Set(chosen.agency),
    roles: new Set(ROLES.filter((role) => chosen.role.includes(role))),
  };
}

/** The kind of a result, as a word. */
export function kindWord(kind: NodeKind): string {
  return kind in KINDS ? KINDS[kind as keyof typeof KINDS] : kind;
}

/** The hits in the order in which they are asked for. */
export function sorted(hits: readonly Hit[], sort: Ask['sort']): readonly Hit[] {
  return sort === 'best' ? hits : hits.toSorted((a, b) => a.unit.order - b.unit.order);
}

/** What the results of a search are called when they stand in the one order or the other. */
export const SORT_NAME: Readonly<Record<Ask['sort'], string>> = {
  best: 'Best first',
  plan: 'In order of the plan',
};

/** What is chosen beside the words of a search, in words; nothing where nothing is. */
export function choiceInWords(graph: Graph, ask: Ask): readonly string[] {
  const { chapters, kinds, agencies, roles } = choiceOf(ask);
  const label = (id: string) => {
    const node = graph.nodes.get(id);
    return node ? labelOf(graph, node) : id;
  };
  const said = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}: ${values.join(' or ')}`];
  return [
    ...said('chapter', [...chapters].map(label)),
    ...said(
      'kind',
      [...kinds].map((kind) => kindWord(kind).toLowerCase()),
    ),
    ...said('agency', [...agencies].map(label)),
    ...said(
      'role',
      [...roles].map((role) => ROLE_WORD[role]),
    ),
    ...(ask.removed.length === 0 ? [] : [`${counted(ask.removed.length, 'word')} taken away`]),
    ...(ask.sort === 'best' ? [] : [SORT_NAME.plan.toLowerCase()]),
  ];
}
