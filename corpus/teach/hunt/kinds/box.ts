import { labelOf } from '../../../cite/labels.ts';
import { childrenOf, nodesOf } from '../../../graph.ts';
import { quoteFrom } from '../../quiz/place-names.ts';
import type { HuntDraft, HuntInput } from '../hunt.ts';

/** The box that holds a project, asked by the title of the project. */
export function whichBoxHolds({ graph }: HuntInput): readonly HuntDraft[] {
  const projects = nodesOf(graph, 'project');
  return nodesOf(graph, 'box').flatMap((box) =>
    childrenOf(graph, box.id).flatMap((project): readonly HuntDraft[] => {
      if (project.kind !== 'project') return [];
      if (projects.filter(({ title }) => title === project.title).length > 1) return [];
      return [
        {
          about: box.id,
          task: `Find the box with the project “${project.title}”.`,
          answers: [box.id],
          hint: {
            words: 'Search for the words of the project in boxes only.',
            search: `in:box "${project.title}"`,
          },
          explanation: `It is a project of ${labelOf(graph, box)}, “${box.title}”.`,
          quotes: [quoteFrom(graph, project)],
        },
      ];
    }),
  );
}
