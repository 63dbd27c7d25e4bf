/** Where a person stopped in a plan, and how they left its text. */
export type KeptPlace = {
  /** The block at which reading stopped. `null` before anything was read. */
  readonly at: string | null;
  /** How far below the top of the column that block stood, in CSS pixels. */
  readonly top: number;
  /** When reading last came to another line, in milliseconds since 1970. `null` where that is not known. */
  readonly when: number | null;
  /** The parts that are folded, by id. */
  readonly folded: readonly string[];
  /** The blocks that have been on the screen, by id, those of last sight last. */
  readonly seen: readonly string[];
};

/** The kept places of all plans, each under the id of its plan. */
export type KeptPlaces = Readonly<Record<string, KeptPlace>>;

export const NO_PLACE: KeptPlace = { at: null, top: 0, when: null, folded: [], seen: [] };

const LONGEST_ID = 200;
const MOST_FOLDED = 2_000;
/** Of a plan, and of all plans together: what has been seen is the largest part of the settings, and a browser keeps few megabytes. */
const MOST_SEEN = 4_000;
const MOST_SEEN_IN_ALL = 20_000;
const MOST_PLANS = 200;
/** Higher than any window, so that a damaged number leads nowhere. */
const FARTHEST = 10_000;

/** The kept place of a plan; the usual one where nothing is kept. */
export function placeIn({ places }: { readonly places: KeptPlaces }, plan: string): KeptPlace {
  return (Object.hasOwn(places, plan) ? places[plan] : undefined) ?? NO_PLACE;
}

/** Settings in which something about the place in a plan is changed. */
export function withPlace<T extends { readonly places: KeptPlaces }>(
  settings: T,
  plan: string,
  change: Partial<KeptPlace>,
): T {
  return { ...settings, places: { ...settings.places, [plan]: { ...placeIn(settings, plan), ...change } } };
}

/** Settings that keep what of a plan has been seen: of more than can be kept, what was seen last. */
export function withSeen<T extends { readonly places: KeptPlaces }>(
  settings: T,
  plan: string,
  seen: ReadonlySet<string>,
): T {
  return withPlace(settings, plan, { seen: [...seen].slice(-MOST_SEEN) });
}

/** Reads kept places. What is damaged is left out. */
export function readKeptPlaces(kept: unknown): KeptPlaces {
  const plans = Object.entries(asObject(kept)).filter(([plan]) => isId(plan));
  let room = MOST_SEEN_IN_ALL;
  const read = plans.slice(-MOST_PLANS).map(([plan, kept]) => {
    const place = readPlace(kept);
    room -= place.seen.length;
    return [plan, room < 0 ? { ...place, seen: [] } : place] as const;
  });
  return Object.fromEntries(read);
}

function readPlace(kept: unknown): KeptPlace {
  const { at, top, when, folded, seen } = asObject(kept);
  return {
    at: isId(at) ? at : null,
    top: typeof top === 'number' && Math.abs(top) <= FARTHEST ? Math.round(top) : 0,
    when: typeof when === 'number' && Number.isFinite(when) ? when : null,
    folded: Array.isArray(folded) ? folded.filter(isId).slice(0, MOST_FOLDED) : [],
    seen: Array.isArray(seen) ? seen.filter(isId).slice(-MOST_SEEN) : [],
  };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value !== '__proto__' && value.length < LONGEST_ID;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
