import type { NotesKeeper } from './notes-keeper.ts';

const NOT_LASTING =
  'This browser lets Remit keep nothing here, so your notes last only until this window closes: export them to a file to keep them.';

/** Makes the keeper for a browser that keeps nothing: it remembers notes as long as the window is open, and says so. */
export function createMemoryKeeper(): NotesKeeper {
  const plans = new Map<string, Map<string, string>>();
  return {
    load: async (plan) => {
      const records = [...(plans.get(plan)?.values() ?? [])];
      return { found: { kind: 'records', records }, notice: NOT_LASTING, lasts: false };
    },
    save: async (plan, { put, removed }) => {
      const notes = new Map(plans.get(plan));
      for (const id of removed) notes.delete(id);
      for (const { id, json } of put) notes.set(id, json);
      plans.set(plan, notes);
      return { kind: 'kept' };
    },
    onChange: () => () => {},
  };
}
