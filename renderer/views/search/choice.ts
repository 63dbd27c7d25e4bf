import type { Choice, Hit, NodeKind, Role } from '../../../corpus/index.ts';
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
