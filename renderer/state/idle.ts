/** Does something when the window has nothing else to do; a moment later where the browser cannot tell. */
export const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in globalThis
    ? (work) => globalThis.requestIdleCallback(work)
    : (work) => globalThis.setTimeout(work, 1);
