/** Gives numbers from 0 up to and not including 1, one after the other. The same seed gives the same ones on every machine. */
export type Random = () => number;

/**
 * Numbers that look drawn by lot, from a seed of 32 bits: mulberry32 by Tommy Ettinger (2017), which its author gave to the public domain. It is no
 * secret: it is for games, and must not be used where somebody should not be able to guess on.
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number from 0 up to and not including `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** The same things in an order drawn by lot (Fisher and Yates, as in Knuth, volume 2, algorithm 3.4.2 P). */
export function shuffled<T>(random: Random, things: readonly T[]): readonly T[] {
  const drawn = [...things];
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = below(random, last + 1);
    const [a, b] = [drawn[last] as T, drawn[other] as T];
    drawn[last] = b;
    drawn[other] = a;
  }
  return drawn;
}

/** Up to `count` things drawn by lot, in their old order. */
export function drawn<T>(random: Random, things: readonly T[], count: number): readonly T[] {
  const chosen = new Set(
    shuffled(
      random,
      things.map((_, index) => index),
    ).slice(0, count),
  );
  return things.filter((_, index) => chosen.has(index));
}

/** Up to `count` different things, from the first pool as far as it goes, then from the next. */
export function fromPools<T>(random: Random, pools: readonly (readonly T[])[], count: number): readonly T[] {
  const all = pools.flatMap((pool) => shuffled(random, pool));
  return [...new Set(all)].slice(0, count);
}
