import { labelOf } from '../cite/labels.ts';
import { pathTo } from '../graph.ts';
import type { Box, Chapter, Clause, Graph, PlanNode, Section } from '../model.ts';
import { responsibilityOf } from './responsibility.ts';

/** By what the columns of a matrix stand for the text. */
export type ColumnKind = 'section' | 'box';

/** A column of a matrix before anything stands in it. */
export type ColumnHead = {
  /** The id of the section or box (or chapter: see `columnHeads`). */
  readonly id: string;
  readonly node: Section | Box | Chapter;
  /** As in a citation: "§4", "Box 6". */
  readonly label: string;
  /** The number alone, for the narrow head of a column: "4". */
  readonly short: string;
  /** What groups the columns; `null` in a plan without chapters. */
  readonly chapter: Chapter | null;
};

/**
 * The columns of a plan in printed order, those without a clause included. By section, a chapter is a column of its own where clauses stand
 * in it outside any section: no clause is lost.
 */
export function columnHeads(graph: Graph, by: ColumnKind, clauses: readonly Clause[]): readonly ColumnHead[] {
  const used = new Set(clauses.flatMap((clause) => columnsOf(graph, by, clause)));
  return graph.plan.nodes.flatMap((node) => {
    const wanted = node.kind === by || (node.kind === 'chapter' && used.has(node.id));
    if (!wanted || !isColumn(node)) return [];
    const chapter = pathTo(graph, node.id).find((step) => step.kind === 'chapter') ?? null;
    return [{ id: node.id, node, label: labelOf(graph, node), short: String(node.number), chapter }];
  });
}

/**
 * The columns in which a clause stands: by section, the section of what it governs, which for a box or project is the section that the box
 * stands in; by box, the box of what it governs, and none for a clause outside boxes.
 */
export function columnsOf(graph: Graph, by: ColumnKind, clause: Clause): readonly string[] {
  const columns = responsibilityOf(graph, clause).governs.flatMap((governed) => {
    const path = pathTo(graph, governed.id);
    const own = path.findLast((node) => node.kind === by);
    const column = own ?? (by === 'section' ? path.findLast((node) => node.kind === 'chapter') : undefined);
    return column ? [column.id] : [];
  });
  return [...new Set(columns)];
}

function isColumn(node: PlanNode): node is Section | Box | Chapter {
  return node.kind === 'section' || node.kind === 'box' || node.kind === 'chapter';
}
