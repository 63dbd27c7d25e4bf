import { createHost } from '../../../renderer/host.ts';
import type { Keeper } from '../../../renderer/keeper.ts';
import { createKeepQueue, type KeepQueue } from '../../../renderer/state/keep-queue.ts';
import { createLeaving } from '../../../renderer/state/leaving.ts';

/** What the page of the tests lays open: the notes and lessons as the host of the Browser edition keeps them. */
export type KeptPage = {
  readonly notes: Keeper;
  readonly lessons: Keeper;
  /** The plans whose notes another tab changed. */
  readonly heard: string[];
  readonly queue: KeepQueue;
};

declare global {
  interface Window {
    page: KeptPage;
  }
}

const { notes, lessons } = createHost(window);
const heard: string[] = [];
const queue = createKeepQueue(notes, 'ipr', () => '{}');
notes.onChange((plan) => heard.push(plan));
createLeaving(window, 'browser').watch(queue);
window.page = { notes, lessons, heard, queue };
