import { join } from 'node:path';
import type { KeptText } from './bridge.ts';
import { isPlanName } from './plan-name.ts';
import { createTextStore, type TextStore } from './text-store.ts';

/** What is kept of a person's, one file a plan. Also the name of its folder. */
export type KeptThing = 'notes' | 'lessons';

/** The form of each file that this version of Remit writes, as its member `remit:format` says. A file of a newer form is left alone. */
export const KEPT_FORMAT: Readonly<Record<KeptThing, number>> = { notes: 1, lessons: 1 };

const WHAT: Readonly<Record<KeptThing, string>> = {
  notes: 'your notes on this plan',
  lessons: 'your lessons on this plan',
};

/** The notes or the lessons of all plans, one file each. */
export type KeptFiles = {
  readonly load: (plan: string) => Promise<KeptText>;
  readonly save: (plan: string, text: string) => Promise<void>;
  /** Resolves when nothing is left to write. */
  readonly settled: () => Promise<void>;
};

/**
 * Creates the keeper of `<userData>/<notes or lessons>/<plan>.json`, with the rolling backups of each plan in `backups/<plan>/` beside it.
 * `now` is the clock, in milliseconds of Unix time.
 */
export function createKeptFiles(userData: string, kept: KeptThing, now: () => number = Date.now): KeptFiles {
  const folder = join(userData, kept);
  const stores = new Map<string, TextStore>();

  const storeOf = (plan: string): TextStore => {
    if (!isPlanName(plan)) throw new Error(`Remit keeps no ${kept} under such a name of a plan.`);
    const store =
      stores.get(plan) ??
      createTextStore({
        folder,
        name: plan,
        what: WHAT[kept],
        backups: true,
        format: KEPT_FORMAT[kept],
        now,
      });
    stores.set(plan, store);
    return store;
  };

  return {
    load: async (plan) => storeOf(plan).load(),
    save: async (plan, text) => storeOf(plan).save(text),
    settled: async () => void (await Promise.all([...stores.values()].map((store) => store.settled()))),
  };
}
