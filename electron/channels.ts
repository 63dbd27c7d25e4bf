import type { Calls, Signals } from './bridge.ts';

/** Gives the name of the channel that carries a call or a signal. */
export function channelOf<Name extends keyof Calls | keyof Signals>(name: Name): `remit:${Name}` {
  return `remit:${name}`;
}

/** How a call ends on the wire. An error is sent as a sentence, because Electron would wrap a thrown one in its own words. */
export type Reply<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly message: string };
