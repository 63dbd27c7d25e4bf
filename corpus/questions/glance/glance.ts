import { dayFirst, type Reference, referenceOf } from '../../cite/reference.ts';
import { nodesOf } from '../../graph.ts';
import type { Graph } from '../../model.ts';
import { type ChapterRows, chapterRows } from './chapter-rows.ts';
import { countParts, type PartCount } from './count-parts.ts';
import { type GlanceLine, glanceLines } from './glance-lines.ts';
import { type PartExample, partExamples, type RoleExample, roleExamples } from './part-examples.ts';

/** A plan at a glance: what its front matter prints of it, and what was counted in it. A part that the plan does not have is `null` or empty. */
export type Glance = {
  /** In the words of the document; that of the front matter first, then the first printed title. */
  readonly title: string | null;
  /** What is printed of the document as a whole, each as words: number, day of issue, period, what the text is. */
  readonly facts: readonly string[];
  readonly issuer: string | null;
  readonly counts: readonly PartCount[];
  readonly lines: readonly GlanceLine[];
  readonly chapters: ChapterRows;
  readonly parts: readonly PartExample[];
  readonly roles: readonly RoleExample[];
};

/** Gathers what a person should see first of a plan. Nothing in it is written by hand: it is printed in the front matter or counted. */
export function glanceOf(graph: Graph): Glance {
  const reference = referenceOf(graph.plan.meta);
  const counts = countParts(graph);
  return {
    title: reference.title ?? printedTitle(graph),
    facts: factsOf(reference, graph.plan.meta.period),
    issuer: reference.issuer,
    counts,
    lines: glanceLines({ graph, reference, counts }),
    chapters: chapterRows(graph),
    parts: partExamples(graph),
    roles: roleExamples(graph),
  };
}

function printedTitle(graph: Graph): string | null {
  return nodesOf(graph, 'paragraph').find(({ role }) => role === 'title')?.text ?? null;
}

function factsOf(
  { number, issued, translation }: Reference,
  [from, to]: readonly [number, number],
): readonly string[] {
  const period = from > 0 && to >= from ? (from === to ? `${from}` : `${from}–${to}`) : null;
  return [number, dayFirst(issued), period, translation].filter((fact) => fact !== null);
}
