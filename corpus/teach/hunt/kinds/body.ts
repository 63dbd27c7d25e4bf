import { labelOf } from '../../../cite/labels.ts';
import { titleOf } from '../../../cite/titles.ts';
import { edgesTo } from '../../../graph.ts';
import { listed } from '../../../questions/in-words.ts';
import { bodyName, quoteFrom } from '../../quiz/place-names.ts';
import { agenciesOf } from '../clause-places.ts';
import { type HuntDraft, type HuntInput, MOST_ANSWERS } from '../hunt.ts';

/** The dossier of a body that one clause names and no other. */
export function whoIsNamedOnce({ graph, clauses }: HuntInput): readonly HuntDraft[] {
  return clauses.flatMap((one) => {
    const once = agenciesOf(one).filter(({ id }) => edgesTo(graph, id, 'assigns').length === 1);
    const [governed, ...others] = one.governs;
    if (!governed || others.length > 0 || once.length === 0 || once.length > MOST_ANSWERS) return [];
    const title = titleOf(governed);
    return {
      about: one.clause.id,
      task: `The clause of “${title}” names a body that no other clause names. Find its dossier.`,
      answers: once.map(({ id }) => id),
      hint: {
        words:
          'Search for the title. The clause stands at its end; a name in it opens the dossier, which says in how many clauses the body is named.',
        search: `"${title}"`,
      },
      explanation: `${labelOf(graph, one.clause)} is the only clause that names the ${listed(once.map(bodyName))}.`,
      quotes: [quoteFrom(graph, one.clause)],
    };
  });
}
