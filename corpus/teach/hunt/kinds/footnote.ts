import { labelOf } from '../../../cite/labels.ts';
import { titleOf } from '../../../cite/titles.ts';
import { edgesTo, nodeAt, nodesOf } from '../../../graph.ts';
import { quoteFrom } from '../../quiz/place-names.ts';
import type { HuntDraft, HuntInput } from '../hunt.ts';

/** The footnote that explains an indicator or some other words of the text. */
export function whichFootnoteExplains({ graph }: HuntInput): readonly HuntDraft[] {
  return nodesOf(graph, 'footnote').flatMap((footnote): readonly HuntDraft[] => {
    const marks = edgesTo(graph, footnote.id, 'cites').map(({ from }) => nodeAt(graph, from));
    const [mark, ...more] = marks;
    const marked = mark?.parent ? nodeAt(graph, mark.parent) : undefined;
    if (!marked || more.length > 0 || !('title' in marked)) return [];
    return [
      {
        about: marked.id,
        task: `Find the footnote that explains “${titleOf(marked)}”.`,
        answers: [footnote.id],
        hint: {
          words: 'Search for the footnotes only; or go to the place, where a mark leads to its footnote.',
          search: 'kind:footnote',
        },
        explanation: `${labelOf(graph, footnote)} is the one whose mark stands at ${labelOf(graph, marked)}.`,
        quotes: [quoteFrom(graph, footnote)],
      },
    ];
  });
}
