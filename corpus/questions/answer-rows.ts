import { edgesTo, nodeAt, nodesOf } from '../graph.ts';
import type { Agency, Clause, Graph, Group, PlanNode, Role, TextRange } from '../model.ts';
import { groupedBy } from './grouped.ts';
import { type Responsibility, responsibilityOf, responsibleFor } from './responsibility.ts';
import { sentenceAround } from './sentence.ts';

/** A body in a row of an answer. `role` is `null` where no clause gives it one; `range` is where the name stands in the words of the row. */
export type RowBody = {
  readonly body: Agency | Group;
  readonly role: Role | null;
  readonly printed: string;
  readonly range: TextRange;
};

/** A row of an answer, with its evidence. */
export type AnswerRow = {
  /** What the row is about: a governed place, a place without a clause, or the block that names a body. */
  readonly place: PlanNode;
  /** The clause that governs the place; `null` where none does. */
  readonly clause: Clause | null;
  /** Verbatim: the clause, the sentence that names the body, or the heading of a place without a clause. */
  readonly words: string;
  readonly bodies: readonly RowBody[];
};

/** The rows of a clause, one for each place that it governs, with all whom it names. */
export function rowsOfClause({ clause, governs, bodies }: Responsibility): readonly AnswerRow[] {
  return governs.map((place) => ({ place, clause, words: clause.text, bodies }));
}

/** All clauses of a plan with whom they name, in printed order. */
export function allResponsibilities(graph: Graph): readonly Responsibility[] {
  return nodesOf(graph, 'clause').map((clause) => responsibilityOf(graph, clause));
}

/** The names of bodies and groups in running text that the clause there does not explain. */
export type UnassignedNames = {
  /** A clause governs the place, and does not name the body. One row for each block, body and clause. */
  readonly leftOut: readonly AnswerRow[];
  /** No clause governs the place. One row for each block and body. */
  readonly ungoverned: readonly AnswerRow[];
};

/** Finds bodies and groups that the running text of a place names though the clause that governs it does not, or no clause governs it. */
export function unassignedNames(graph: Graph): UnassignedNames {
  const leftOut: AnswerRow[] = [];
  const ungoverned: AnswerRow[] = [];
  for (const body of [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')]) {
    for (const [blockId, [edge]] of groupedBy(edgesTo(graph, body.id, 'mentions'), ({ from }) => from)) {
      if (!edge?.range) continue;
      const place = nodeAt(graph, blockId);
      const { words, range } = sentenceAround(place.text, edge.range);
      const bodies = [{ body, role: null, printed: edge.printed, range }];
      const clauses = responsibleFor(graph, place.id);
      if (clauses.length === 0) ungoverned.push({ place, clause: null, words, bodies });
      for (const { clause, bodies: assigned } of clauses) {
        if (!assigned.some((one) => one.body.id === body.id)) leftOut.push({ place, clause, words, bodies });
      }
    }
  }
  return { leftOut: leftOut.sort(asPrinted), ungoverned: ungoverned.sort(asPrinted) };
}

function asPrinted(a: AnswerRow, b: AnswerRow): number {
  return a.place.place.start.offset - b.place.place.start.offset;
}
