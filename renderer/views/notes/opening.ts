import type { App } from '../../app-context.ts';
import { loadNotes, type Notes } from '../../state/notes.ts';
import { readOldMarks, takenOver, withoutOldMarks } from '../../state/old-marks.ts';

/** Opens the notes of the window's plan, and sees that none is lost when the window closes. */
export async function openNotesOf(app: App): Promise<Notes> {
  const { graph, host, leaving } = app;
  const notes = await loadNotes(graph, host.notes);
  leaving.watch(notes.queue);
  // Where the commitments cannot be fetched the old marks wait for the next start.
  takeOverMarks(app, notes).catch(() => undefined);
  return notes;
}

/** Marks on commitments were kept with the settings once. They leave them only when they are kept with the notes. */
async function takeOverMarks({ graph, settings, commitments }: App, notes: Notes): Promise<void> {
  const { id } = graph.plan.meta;
  const old = readOldMarks(settings.get().marks, id);
  if (old.length === 0) return;
  const whole = await commitments.prepare();
  notes.put(takenOver(whole.graph, old, new Date().toISOString()));
  notes.queue.flush();
  await notes.queue.settled();
  if (notes.queue.state.get() !== 'saved' || !notes.lasts) return;
  const now = settings.get();
  settings.set({ ...now, marks: withoutOldMarks(now.marks, id) });
}
