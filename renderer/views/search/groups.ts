import type { Graph, Hit } from '../../../corpus/index.ts';
import type { Sort } from '../../state/ask.ts';

/** Results that stand together under a title. `isQuiet`: the title is there for screen readers only. */
export type ResultGroup = {
  readonly title: string;
  readonly detail: string | null;
  readonly isQuiet: boolean;
  readonly hits: readonly Hit[];
  /** How many of the group stand before these: more than none in what is left of a group that was cut. */
  readonly before: number;
};

/** Groups results: the best first in those with all words and those with some, or by chapter in the order of the plan. */
export function groupsOf(graph: Graph, hits: readonly Hit[], sort: Sort): readonly ResultGroup[] {
  return sort === 'best' ? byCoverage(hits) : byChapter(graph, hits);
}

/** The groups as far as the first results, counted through all of them. */
export function firstOf(groups: readonly ResultGroup[], most: number): readonly ResultGroup[] {
  return cut(groups, (before, hits) => hits.slice(0, Math.max(0, most - before)));
}

/** What `firstOf` leaves. */
export function restOf(groups: readonly ResultGroup[], most: number): readonly ResultGroup[] {
  return cut(groups, (before, hits) => hits.slice(Math.max(0, most - before)));
}

function cut(
  groups: readonly ResultGroup[],
  part: (before: number, hits: readonly Hit[]) => readonly Hit[],
): readonly ResultGroup[] {
  let before = 0;
  return groups.flatMap((group) => {
    const hits = part(before, group.hits);
    before += group.hits.length;
    const left = hits[0] ? group.hits.indexOf(hits[0]) : 0;
    return hits.length > 0 ? [{ ...group, hits, before: left }] : [];
  });
}

function byCoverage(hits: readonly Hit[]): readonly ResultGroup[] {
  const all = hits.filter((hit) => hit.coverage === 'all');
  const some = hits.filter((hit) => hit.coverage === 'some');
  return [
    { title: 'All words', detail: null, isQuiet: true, hits: all, before: 0 },
    { title: 'Some words', detail: missingFrom(some), isQuiet: false, hits: some, before: 0 },
  ].filter((group) => group.hits.length > 0);
}

/** What all of them lack; where they lack different words each says so itself. */
function missingFrom(hits: readonly Hit[]): string | null {
  const [first] = hits;
  const same = hits.every((hit) => hit.missing.join() === first?.missing.join());
  if (!first || !same || first.missing.length === 0) return null;
  return `without ${first.missing.map((one) => (one.startsWith('“') ? one : `“${one}”`)).join(', ')}`;
}

function byChapter(graph: Graph, hits: readonly Hit[]): readonly ResultGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const title = chapterTitle(graph, hit);
    const group = groups.get(title);
    if (group) group.push(hit);
    else groups.set(title, [hit]);
  }
  return [...groups].map(([title, own]) => ({
    title,
    detail: String(own.length),
    isQuiet: false,
    hits: own,
    before: 0,
  }));
}

function chapterTitle(graph: Graph, { unit }: Hit): string {
  const chapter = unit.path.find((node) => node.kind === 'chapter');
  if (chapter?.kind === 'chapter') return `Chapter ${chapter.label.replace(/[.\s]+$/, '')} ${chapter.title}`;
  switch (unit.kind) {
    case 'footnote':
      return 'Footnotes';
    case 'agency':
    case 'group':
      return 'Bodies';
    default:
      return graph.plan.meta.shortTitle;
  }
}
