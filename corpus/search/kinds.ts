import type { NodeKind } from '../model.ts';

/** Words by which people call a kind of place, in the singular. */
const KINDS: Readonly<Record<string, NodeKind>> = {
  agency: 'agency',
  body: 'agency',
  group: 'group',
  chapter: 'chapter',
  section: 'section',
  topic: 'topic',
  measure: 'measure',
  box: 'box',
  project: 'project',
  paragraph: 'paragraph',
  para: 'paragraph',
  item: 'item',
  table: 'table',
  indicator: 'indicator',
  target: 'indicator',
  row: 'indicator',
  footnote: 'footnote',
  note: 'footnote',
  clause: 'clause',
};

/** The kind of place that a word names, in the singular or plural; `null` for any other word. */
export function kindNamed(word: string): NodeKind | null {
  const name = word.toLowerCase();
  const singular = name
    .replace(/ies$/, 'y')
    .replace(/(?<=x)es$/, '')
    .replace(/(?<!s)s$/, '');
  return KINDS[name] ?? KINDS[singular] ?? null;
}
