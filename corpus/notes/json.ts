/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON. Its keys may be anything, "__proto__" included: read them with `member`. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is an object: no list, not `null`. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own member of an object; never one that objects have by nature, such as "constructor". */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A value as a list: a list as it is, nothing as none, and anything else as its only member, as JSON-LD has it. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Json];
}

/** An object without some of its members. */
export function without(object: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.has(key)));
}

/** Whether a value is nested no deeper than a limit. It walks without recursion, so that no depth is too much for it. */
export function isShallow(value: Json, limit: number): boolean {
  const open: (readonly [Json, number])[] = [[value, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [one, depth] = next;
    if (typeof one !== 'object' || one === null) continue;
    if (depth > limit) return false;
    for (const inner of Object.values(one)) open.push([inner, depth + 1]);
  }
  return true;
}

/** A value as text that is the same for equal values, whatever the order of their keys. Nested values must be shallow. */
export function canonical(value: Json): string {
  return JSON.stringify(sorted(value));
}

/** A value with the keys of all its objects in order. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
