import { createHost } from '../../../renderer/host.ts';
import type { NotesKeeper } from '../../../renderer/notes-keeper.ts';
import { keepWhenLeaving } from '../../../renderer/state/leaving.ts';
import { createNotesQueue, type NotesQueue } from '../../../renderer/state/notes-queue.ts';

/** What the page of the tests lays open: the notes as the host of the Browser edition keeps them. */
export type NotesPage = {
  readonly notes: NotesKeeper;
  /** The plans whose notes another tab changed. */
  readonly heard: string[];
  readonly queue: NotesQueue;
};

declare global {
  interface Window {
    page: NotesPage;
  }
}

const { notes } = createHost(window);
const heard: string[] = [];
const queue = createNotesQueue(notes, 'ipr', () => '{}');
notes.onChange((plan) => heard.push(plan));
keepWhenLeaving(queue, window, 'browser');
window.page = { notes, heard, queue };
