import type { Alternative } from './alternatives.ts';

/** Words in their normal form, to be asked whether they hold one. `size` is 0 where there are none, and otherwise at least their number. */
export type Forms = { readonly has: (form: string) => boolean; readonly size: number };

const ofAlternative = new WeakMap<Alternative, ReadonlySet<string>>();

/** All words of an alternative. A letter typed alone stands for hundreds, and every place that has one asks: so they are gathered once. */
export function formsOf(alternative: Alternative): Forms {
  const known = ofAlternative.get(alternative);
  if (known) return known;
  const forms = new Set(alternative.words.flat());
  ofAlternative.set(alternative, forms);
  return forms;
}

/** The words of several, without copying them. */
export function unionOf(parts: readonly Forms[]): Forms {
  const filled = parts.filter(({ size }) => size > 0);
  const [only, ...more] = filled;
  if (only && more.length === 0) return only;
  return {
    has: (form) => filled.some((part) => part.has(form)),
    size: filled.reduce((sum, { size }) => sum + size, 0),
  };
}
