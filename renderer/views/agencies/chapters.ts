import { type Dossier, dossier, type Graph, nodesOf } from '../../../corpus/index.ts';
import type { StripChapter } from '../../parts/strip.tsx';

/** The chapters with the clauses of a body in each. */
export function stripOf(graph: Graph, { byChapter }: Dossier): readonly StripChapter[] {
  return nodesOf(graph, 'chapter').map(({ number, label, title }) => ({
    label: label.replace(/[.\s]+$/, ''),
    title,
    count: byChapter.get(number) ?? 0,
  }));
}

/** The dossiers of all bodies and groups by id. */
export function allDossiers(graph: Graph): ReadonlyMap<string, Dossier> {
  const bodies = [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')];
  return new Map(
    bodies.flatMap(({ id }) => {
      const found = dossier(graph, id);
      return found ? [[id, found] as const] : [];
    }),
  );
}
