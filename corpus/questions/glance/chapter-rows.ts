import { isBlock, nodesOf, pathTo } from '../../graph.ts';
import type { Agency, Chapter, Clause, Graph, Group, NodeKind, PlanNode, Section } from '../../model.ts';
import { groupedBy } from '../grouped.ts';
import { standingsOf } from '../standings.ts';

/** A body with the clauses that it leads. */
export type LeadCount = { readonly body: Agency | Group; readonly clauses: number };

/** A chapter with its length and what stands in it. */
export type ChapterRow = {
  readonly part: Chapter | Section;
  /** Words of all that is printed in it, headings, boxes and clauses included; a Chinese character counts as one. */
  readonly words: number;
  readonly sections: number;
  readonly boxes: number;
  readonly clauses: number;
  /** The bodies that its clauses print as leading, most clauses first and then as printed. */
  readonly leads: readonly LeadCount[];
};

/** The chapters of a plan. The words of `rows` and `outside` together are `words`, those of the whole. */
export type ChapterRows = {
  /** The chapters; the sections of a plan without chapters; empty for one without either. */
  readonly rows: readonly ChapterRow[];
  /** Words that stand in none of them: the front matter and the footnotes. */
  readonly outside: number;
  readonly words: number;
};

/** Measures the chapters of a plan and counts what stands in each. */
export function chapterRows(graph: Graph): ChapterRows {
  const chapters = nodesOf(graph, 'chapter');
  const parts: readonly (Chapter | Section)[] = chapters.length > 0 ? chapters : nodesOf(graph, 'section');
  const ids = new Set(parts.map(({ id }) => id));
  const partOf = (node: PlanNode) => pathTo(graph, node.id).find(({ id }) => ids.has(id))?.id ?? '';
  const words = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const node of graph.plan.nodes.filter(isBlock)) {
    const part = partOf(node);
    add(words, part, wordsIn(node.text));
    add(counts, `${part} ${node.kind}`, 1);
  }
  const leads = leadsBy(graph, partOf);
  const rows = parts.map((part): ChapterRow => {
    const of = (kind: NodeKind) => counts.get(`${part.id} ${kind}`) ?? 0;
    return {
      part,
      words: words.get(part.id) ?? 0,
      sections: part.kind === 'chapter' ? of('section') : 0,
      boxes: of('box'),
      clauses: of('clause'),
      leads: leads.get(part.id) ?? [],
    };
  });
  return {
    rows,
    outside: words.get('') ?? 0,
    words: [...words.values()].reduce((sum, one) => sum + one, 0),
  };
}

/** The bodies that the clauses of a plan print as leading, most clauses first and then as printed. */
export function leadsOf(graph: Graph): readonly LeadCount[] {
  return leadsBy(graph, () => '').get('') ?? [];
}

function leadsBy(
  graph: Graph,
  partOf: (clause: Clause) => string,
): ReadonlyMap<string, readonly LeadCount[]> {
  const led = standingsOf(graph).filter(({ role }) => role === 'lead');
  const byPart = groupedBy(led, ({ clause }) => partOf(clause));
  return new Map(
    [...byPart].map(([part, standings]) => {
      const byBody = groupedBy(standings, ({ body }) => body.id);
      const leads = [...byBody.values()].flatMap((own) =>
        own[0] ? [{ body: own[0].body, clauses: own.length }] : [],
      );
      return [part, leads.sort((a, b) => b.clauses - a.clauses)];
    }),
  );
}

/** A Chinese character is a word, as word processors count; letters and digits that belong together are one. */
const WORD =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[’'.,\-‑–](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu;

/** Counts the words of a text. */
export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function add(sums: Map<string, number>, key: string, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more);
}
