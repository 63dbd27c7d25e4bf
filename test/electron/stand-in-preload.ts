/** The function of the page that carries a call to the main process: what `ipcRenderer` has, and no page of Electron can see. */
export const INVOKE = '__standInInvoke';

/** The function of the page that takes what the main process sends. */
export const DELIVER = '__standInDeliver';

/**
 * Gives the built preload script as a script for a page of Chromium, between the two modules that it asks `electron` for. As in Electron it runs
 * before any script of the page, in the main frame alone (and not in a second window, which is given none: `speakerOptions`), and hands the page copies: nothing of the page can change what it gave.
 *
 * One thing is not as in Electron: there the preload runs in a world of its own, so that a page does not even see `INVOKE`. Here a hostile page
 * can call it, and that is what the tests of the wrapper do.
 */
export function evaluatedPreload(code: string): string {
  return `(() => {
  if (window.top !== window || window.opener !== null) return;
  const listeners = new Map();
  const carry = window[${JSON.stringify(INVOKE)}];
  Object.defineProperty(window, ${JSON.stringify(DELIVER)}, {
    value: (channel, value) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, value);
    },
  });
  const ipcRenderer = {
    invoke: (channel, ...given) => carry(channel, structuredClone(given)),
    on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
  };
  const copied = (value) => (typeof value === 'function' ? (...given) => value(...given) : structuredClone(value));
  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      const own = Object.entries(api).map(([key, value]) => [key, copied(value)]);
      Object.defineProperty(window, name, { value: Object.freeze(Object.fromEntries(own)), enumerable: true });
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name);
    return { contextBridge, ipcRenderer };
  };
  const module = { exports: {} };
  ((require, module, exports) => {
${code}
  })(require, module, module.exports);
})();`;
}
