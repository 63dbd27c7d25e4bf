import type { Command, PlanLink, RemitBridge, Subscribe } from '../electron/bridge.ts';

/** What a window can ask of the shell that it runs in, and what the shell tells it. The one door between them. */
export type Host = {
  readonly edition: 'browser' | 'desktop';
  /** `null` where the shell has no version of its own. */
  readonly version: string | null;
  /** Resolves to the settings as text; `null` when there are none or they cannot be read. Never rejects. */
  readonly loadSettings: () => Promise<string | null>;
  /** Keeps the settings. Resolves to whether they were kept. Never rejects. */
  readonly saveSettings: (text: string) => Promise<boolean>;
  readonly onLink: Subscribe<PlanLink>;
  readonly onCommand: Subscribe<Command>;
};

declare global {
  interface Window {
    /** Set by the preload script of the Desktop edition, and only there. */
    readonly remit?: RemitBridge;
  }
}

const SETTINGS = 'remit.settings';

/** Finds out which shell the window runs in. */
export function createHost(window: Window): Host {
  return window.remit ? createDesktopHost(window.remit) : createBrowserHost(window);
}

function createDesktopHost(bridge: RemitBridge): Host {
  return {
    edition: 'desktop',
    version: bridge.version,
    loadSettings: () => bridge.loadSettings().catch(() => null),
    saveSettings: (text) =>
      bridge.saveSettings(text).then(
        () => true,
        () => false,
      ),
    onLink: bridge.onLink,
    onCommand: bridge.onCommand,
  };
}

/** Storage can be switched off in a browser: everything then works, and is forgotten when the window closes. */
function createBrowserHost(window: Window): Host {
  const never = () => () => {};
  return {
    edition: 'browser',
    version: null,
    loadSettings: async () => {
      try {
        return window.localStorage.getItem(SETTINGS);
      } catch {
        return null;
      }
    },
    saveSettings: async (text) => {
      try {
        window.localStorage.setItem(SETTINGS, text);
        return true;
      } catch {
        return false;
      }
    },
    onLink: never,
    onCommand: never,
  };
}
