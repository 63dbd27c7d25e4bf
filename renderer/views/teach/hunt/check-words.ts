import {
  checkHunt,
  type Graph,
  type HuntTask,
  type HuntVerdict,
  labelOf,
  nodeAt,
} from '../../../../corpus/index.ts';

/** How a check went. `at` is the answer where it is right. */
export type Checked = { readonly isRight: boolean; readonly words: string };

/** Checks the places where a person is, and says it without giving away more. The best of them counts. */
export function checkedWords(graph: Graph, task: HuntTask, places: readonly string[]): Checked {
  const verdicts = places.map((id) => ({ id, verdict: checkHunt(graph, task, id) }));
  const rank = ({ kind }: HuntVerdict) => ['right', 'near', 'far'].indexOf(kind);
  const [best] = verdicts.toSorted((a, b) => rank(a.verdict) - rank(b.verdict));
  if (!best)
    return {
      isRight: false,
      words: 'Go to a place first: open a passage or a dossier, or go to a line of a list.',
    };
  const label = labelOf(graph, nodeAt(graph, best.id));
  switch (best.verdict.kind) {
    case 'right':
      return { isRight: true, words: `Yes, ${labelOf(graph, nodeAt(graph, best.verdict.at))} is right.` };
    case 'near':
      return {
        isRight: false,
        words: `${label} is not it, but the ${best.verdict.within} is the right one.`,
      };
    case 'far':
      return { isRight: false, words: `${label} is not it. What you look for stands elsewhere.` };
  }
}
