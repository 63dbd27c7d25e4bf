import {
  ANNOTATION_COLOURS,
  type AnnotationColour,
  groupsOf,
  labelOf,
  type NoteGroup,
  type QuotedRange,
  type Selected,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { groupWith, idsOf, isEmptyNote } from '../../state/note-groups.ts';
import { COLOUR_NAME, stepSentence } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';

/** What is selected, without the spaces at its ends, as what notes are made on; the block as a whole where nothing is. */
export function partsOf(
  { graph, here }: App,
  ranges: readonly QuotedRange[] | undefined,
): readonly Selected[] {
  if (!ranges) return [{ at: here.get(), range: null }];
  return ranges.flatMap(({ block, range: [from, to] }): readonly Selected[] => {
    const words = graph.nodes.get(block)?.text.slice(from, to) ?? '';
    const start = from + words.length - words.trimStart().length;
    return words.trim() === '' ? [] : [{ at: block, range: [start, start + words.trim().length] }];
  });
}

/** Begins a note and opens it to be written. */
export async function beginNote(app: App, parts: readonly Selected[]): Promise<void> {
  const notes = await app.notes.prepare(app);
  closeNote(app, notes);
  const [first] = notes.add(parts, { kind: 'note' });
  letGo();
  if (first) app.notes.open.set(first.id);
  else say(app, 'There are no words here to write a note on.');
}

/** Highlights words in a colour. Without one it takes the colour that was used last, or the next one where these very words are highlighted already. */
export async function highlight(
  app: App,
  parts: readonly Selected[],
  colour?: AnnotationColour,
): Promise<void> {
  const notes = await app.notes.prepare(app);
  const there = sameWords(notes, parts);
  const last = app.notes.colour.get();
  const next = colour ?? (there ? after(there[0].annotation.colour) : last);
  app.notes.colour.set(next);
  if (there) notes.edit(idsOf(there), { colour: next });
  else if (notes.add(parts, { kind: 'highlight', colour: next }).length === 0)
    return say(app, 'There are no words here to highlight.');
  letGo();
  app.notes.lit.set(parts);
  say(app, `Highlighted: ${labelAt(app, parts)}, ${COLOUR_NAME[next]}. H again for the next colour.`, true);
}

/** Ends the selection, whose own colour would hide what was made of it. */
function letGo(): void {
  document.getSelection()?.removeAllRanges();
}

/** Sets a bookmark on a block, or takes it away where there is one. */
export async function toggleBookmark(app: App, at: string): Promise<void> {
  const notes = await app.notes.prepare(app);
  const there = notes.attached.get().filter(({ annotation, attachment }) => {
    const place = attachment.kind === 'unplaced' ? annotation.at : attachment.at;
    return annotation.kind === 'bookmark' && place === at;
  });
  if (there.length > 0) notes.remove(there.map(({ annotation }) => annotation.id));
  else if (notes.add([{ at, range: null }], { kind: 'bookmark' }).length === 0)
    return say(app, 'There is no passage here to bookmark.');
  const label = labelAt(app, [{ at, range: null }]);
  say(app, there.length > 0 ? `Bookmark taken off ${label}.` : `Bookmarked: ${label}`, true);
}

/** Takes the last step back, or does it again, and says what that was. */
export async function stepNotes(app: App, again: boolean): Promise<void> {
  const notes = await app.notes.prepare(app);
  const step = again ? notes.redo() : notes.undo();
  say(app, stepSentence(step, again));
}

/** Closes what is being written on; a note in which nothing was written is taken away again. */
export function closeNote(app: App, notes: Notes): void {
  const id = app.notes.open.get();
  if (id === null) return;
  const group = groupWith(notes.attached.get(), id);
  app.notes.open.set(null);
  if (group && isEmptyNote(group)) notes.discard(idsOf(group));
}

/** Deletes what is open, and says so with *Undo*. */
export function deleteNotes(app: App, notes: Notes, ids: readonly string[], words: string): void {
  if (ids.includes(app.notes.open.get() ?? '')) app.notes.open.set(null);
  notes.remove(ids);
  say(app, words, true);
}

/** Says something at the foot of the window. */
export function say({ notes }: App, words: string, canUndo = false): void {
  notes.said.set({ words, canUndo });
}

/** The highlight of these very words. */
function sameWords(notes: Notes, parts: readonly Selected[]): NoteGroup | undefined {
  const asked = JSON.stringify(parts.map(({ at, range }) => [at, range]));
  return groupsOf(notes.attached.get()).find(
    (group) =>
      group[0].annotation.kind === 'highlight' &&
      JSON.stringify(
        group.map(({ annotation, attachment }) =>
          attachment.kind === 'unplaced' ? null : [attachment.at, annotation.whole ? null : attachment.range],
        ),
      ) === asked,
  );
}

function after(colour: AnnotationColour | null): AnnotationColour {
  const next = colour === null ? 0 : ANNOTATION_COLOURS.indexOf(colour) + 1;
  return ANNOTATION_COLOURS[next % ANNOTATION_COLOURS.length] ?? 'sun';
}

function labelAt({ graph }: App, parts: readonly Selected[]): string {
  const labels = [parts[0], parts.at(-1)].map((part) => {
    const node = part && graph.nodes.get(part.at);
    return node ? labelOf(graph, node) : '';
  });
  return [...new Set(labels)].join(' to ');
}
