import { type Dossier, type Graph, nodesOf } from '../../../corpus/index.ts';
import type { StripChapter } from '../../parts/strip.tsx';

/** The chapters with the clauses of a body in each. */
export function stripOf(graph: Graph, { byChapter }: Dossier): readonly StripChapter[] {
  return nodesOf(graph, 'chapter').map(({ number, label, title }) => ({
    label: label.replace(/[.\s]+$/, ''),
    title,
    count: byChapter.get(number) ?? 0,
  }));
}
