/** What a search has worked out and the next one will ask for again: a person types letter by letter, and all words but the last stay the same. */
export type Memory = {
  /** Gives what is remembered under a key, or works it out and remembers it. What was asked for longest ago is forgotten first. */
  readonly recall: <Value extends object>(key: string, make: () => Value) => Value;
};

const MOST = 240;

/** Makes an empty memory. A key must belong to one type of value: begin it with what it is about. */
export function createMemory(): Memory {
  const kept = new Map<string, object>();
  return {
    recall: <Value extends object>(key: string, make: () => Value): Value => {
      const known = (kept.get(key) as Value | undefined) ?? make();
      kept.delete(key);
      kept.set(key, known);
      const oldest = kept.keys().next().value;
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return known;
    },
  };
}
