import type { Keeper, KeptThing } from './keeper.ts';

const notLasting = (what: KeptThing): string =>
  `This browser lets Remit keep nothing here, so your ${what} last only until this window closes: export them to a file to keep them.`;

/** Makes the keeper for a browser that keeps nothing: it remembers them as long as the window is open, and says so. */
export function createMemoryKeeper(what: KeptThing): Keeper {
  const plans = new Map<string, Map<string, string>>();
  return {
    load: async (plan) => {
      const records = [...(plans.get(plan)?.values() ?? [])];
      return { found: { kind: 'records', records }, notice: notLasting(what), lasts: false };
    },
    save: async (plan, { put, removed }) => {
      const kept = new Map(plans.get(plan));
      for (const id of removed) kept.delete(id);
      for (const { id, json } of put) kept.set(id, json);
      plans.set(plan, kept);
      return { kind: 'kept' };
    },
    onChange: () => () => {},
  };
}
