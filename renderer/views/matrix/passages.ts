import { type Duty, dossier, type Graph, passagesBehind } from '../../../corpus/index.ts';
import type { CellPick } from '../../state/matrix-picks.ts';
import type { Shown } from './shown.ts';

/** The clauses behind a cell of what is shown, in printed order; on the diagonal of bodies by bodies all of the one. */
export function passagesOf(
  graph: Graph,
  { matrix, together }: Shown,
  { row, column }: CellPick,
): readonly Duty[] {
  if (!together) return passagesBehind(graph, matrix, row, column);
  const found = together.rows.find(({ body }) => body.id === row);
  if (!found || !together.rows.some(({ body }) => body.id === column)) return [];
  const shared = new Set(row === column ? found.own : found.cells.get(column)?.shared);
  return (dossier(graph, row)?.duties ?? [])
    .filter(({ clause }) => shared.has(clause.id))
    .toSorted((a, b) => a.clause.number - b.clause.number);
}
