import type { App } from '../../app-context.ts';
import { keepWhenLeaving } from '../../state/leaving.ts';
import { loadNotes, type Notes } from '../../state/notes.ts';

/** Opens the notes of the window's plan, and sees that none is lost when the window closes. */
export async function openNotesOf({ graph, host }: App): Promise<Notes> {
  const notes = await loadNotes(graph, host.notes);
  keepWhenLeaving(notes.queue, window, host.edition);
  return notes;
}
