/** What a person has picked in a view (columns, filters, an order), as its address holds it: under each name one or several values, in order. */
export type Picked = Readonly<Record<string, readonly string[]>>;

export const NOTHING_PICKED: Picked = {};

const LONGEST_NAME = 40;
const LONGEST_VALUE = 200;
const MOST = 120;

/** Reads the part of an address after `?`. Never throws; what is far too long is left out, and a value is kept once. */
export function parsePicked(text: string): Picked {
  const picked = new Map<string, string[]>();
  for (const [name, value] of [...new URLSearchParams(text)].slice(0, MOST)) {
    if (name.length > LONGEST_NAME || value === '' || value.length > LONGEST_VALUE) continue;
    const values = picked.get(name) ?? [];
    if (!values.includes(value)) picked.set(name, [...values, value]);
  }
  // A name such as "__proto__" is a name like any other.
  return Object.assign(Object.create(null), Object.fromEntries(picked));
}

/** Writes what is picked as the part of an address after the path, with its `?`; empty when nothing is. `parsePicked` reads it back. */
export function formatPicked(picked: Picked): string {
  const kept = new URLSearchParams();
  for (const [name, values] of Object.entries(picked)) for (const value of values) kept.append(name, value);
  const text = kept.toString().replaceAll('+', '%20');
  return text === '' ? '' : `?${text}`;
}

/** The values under a name; none where nothing is picked. */
export function valuesOf(picked: Picked, name: string): readonly string[] {
  return picked[name] ?? [];
}

/** The first value under a name, when it is one of those that are allowed; otherwise the first that is allowed. */
export function oneOf<T extends string>(picked: Picked, name: string, allowed: readonly [T, ...T[]]): T {
  return allowed.find((value) => value === picked[name]?.[0]) ?? allowed[0];
}

/** Picks these values under a name, instead of those before; none takes the name away. */
export function pick(picked: Picked, name: string, values: readonly string[]): Picked {
  const { [name]: _, ...rest } = picked;
  return values.length === 0 ? rest : { ...rest, [name]: values };
}

/** Picks a value under a name, or takes it back when it was picked. */
export function togglePicked(picked: Picked, name: string, value: string): Picked {
  const now = valuesOf(picked, name);
  return pick(picked, name, now.includes(value) ? now.filter((one) => one !== value) : [...now, value]);
}
