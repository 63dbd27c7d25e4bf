import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/**
 * What the page of a window may do. All that bears on security is written out, also where it is Electron's default, so that none is left to the
 * default of a later Electron. `preload` is the path of the built preload script; `developer` opens the tools for developers.
 */
export function pagePreferences(preload: string, developer: boolean): WebPreferences {
  return { preload, ...sealed, devTools: developer };
}

/** The speaker's window: a page of the app with the same seals. It is given no preload script, because it asks the shell for nothing. */
export function speakerOptions(): BrowserWindowConstructorOptions {
  return {
    width: 1040,
    height: 720,
    title: 'Speaker · Remit',
    autoHideMenuBar: true,
    webPreferences: { ...sealed, devTools: false },
  };
}

const sealed = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  plugins: false,
  spellcheck: false,
} as const satisfies WebPreferences;
