import { labelOf } from '../../../cite/labels.ts';
import { nodeAt } from '../../../graph.ts';
import { quoteFrom } from '../../quiz/place-names.ts';
import { type HuntDraft, type HuntInput, MOST_ANSWERS } from '../hunt.ts';

/** Words that would lead straight to the place, or to another one. */
const NAMES_A_PLACE = /\b(?:indicator|footnote|section|chapter|box|clause|row)s?\s+\d/i;

const HAS_A_WORD = /\p{L}{3}/u;

/** What an editor's note of this edition doubts, asked by the words of the note. It is an aid of Remit and no part of the plan, and the task says so. */
export function whatAnEditorDoubts({ graph }: HuntInput): readonly HuntDraft[] {
  const { notes } = graph.plan;
  return notes.flatMap((note, index): readonly HuntDraft[] => {
    const same = notes.filter((one) => one.note === note.note);
    const isFirst = notes.findIndex((one) => one.note === note.note) === index;
    if (!isFirst || same.length > MOST_ANSWERS || NAMES_A_PLACE.test(note.note)) return [];
    return [
      {
        about: note.at,
        task: `An editor’s note, which is not part of the plan, says: “${note.note}” Find what it stands beside.`,
        answers: [...new Set(same.map(({ at }) => at))],
        hint: {
          words: 'Document health lists the editor’s notes, each with its place.',
          search: HAS_A_WORD.test(note.quote ?? '') ? `"${note.quote?.replaceAll('"', '')}"` : null,
        },
        explanation:
          note.quote === null
            ? `The note stands beside ${labelOf(graph, nodeAt(graph, note.at))} as a whole.`
            : `The note stands beside the words “${note.quote}”.`,
        quotes: same.map(({ at }) => quoteFrom(graph, nodeAt(graph, at))),
      },
    ];
  });
}
