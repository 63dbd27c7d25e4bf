import { type PackReading, readPackParted } from './pack-reading.ts';

/** What the worker is told: the bytes of a pack, and the plan that the window shows. */
export type PackToRead = Parameters<typeof readPackParted>;

// A worker has a global scope that the types of a window do not describe: only these two of it are used.
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: PackToRead }) => void;
  readonly postMessage: (reading: PackReading) => void;
};

scope.onmessage = ({ data }) => scope.postMessage(readPackParted(...data));
