import { join } from 'node:path';
import type { Calls } from './bridge.ts';
import { isPlanName } from './plan-name.ts';
import { createTextStore, type TextStore } from './text-store.ts';

/** The form of the file of notes that this version of Remit writes, as its member `remit:format` says. A file of a newer form is left alone. */
export const NOTES_FORMAT = 1;

/** The notes of all plans, one file each. */
export type NotesFiles = {
  readonly load: Calls['loadNotes'];
  readonly save: Calls['saveNotes'];
  /** Resolves when nothing is left to write. */
  readonly settled: () => Promise<void>;
};

/**
 * Creates the keeper of `<userData>/notes/<plan>.json`, with the rolling backups of each plan in `<userData>/notes/backups/<plan>/`.
 * `now` is the clock, in milliseconds of Unix time.
 */
export function createNotesFiles(userData: string, now: () => number = Date.now): NotesFiles {
  const folder = join(userData, 'notes');
  const stores = new Map<string, TextStore>();

  const storeOf = (plan: string): TextStore => {
    if (!isPlanName(plan)) throw new Error('Remit keeps no notes under such a name of a plan.');
    const what = 'your notes on this plan';
    const store =
      stores.get(plan) ??
      createTextStore({ folder, name: plan, what, backups: true, format: NOTES_FORMAT, now });
    stores.set(plan, store);
    return store;
  };

  return {
    load: async (plan) => storeOf(plan).load(),
    save: async (plan, text) => storeOf(plan).save(text),
    settled: async () => void (await Promise.all([...stores.values()].map((store) => store.settled()))),
  };
}
