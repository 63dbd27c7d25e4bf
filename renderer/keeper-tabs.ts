import type { KeptThing } from './keeper.ts';

/** The other tabs that show Remit. */
export type OtherTabs = {
  /** Tells them that what is kept of a plan has changed. This tab does not hear itself. */
  readonly tell: (plan: string) => void;
  /** Calls back when one of them told so; returns the function that ends it. */
  readonly listen: (listener: (plan: string) => void) => () => void;
};

/** Opens the way to the other tabs. Where the browser has none, nobody is told and nobody hears. */
export function createOtherTabs(what: KeptThing): OtherTabs {
  const listeners = new Set<(plan: string) => void>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`remit.${what}`) : null;
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') for (const listener of [...listeners]) listener(data);
  });
  return {
    tell: (plan) => channel?.postMessage(plan),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
