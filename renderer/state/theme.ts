import type { Settings } from './settings.ts';

/** Sets the look that the settings ask for on the page. `public/theme.js` does the same for the theme before the first paint. */
export function applyLook(settings: Settings, window: Window): void {
  const { documentElement: page } = window.document;
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = settings.theme === 'system' ? (dark ? 'night' : 'paper') : settings.theme;
  page.dataset.theme = theme;
  page.dataset.width = settings.width;
  page.style.setProperty('--text-scale', String(settings.textSize / 100));
  page.style.setProperty('--ui-scale', String(interfaceScale(settings.textSize)));
  try {
    window.localStorage.setItem('remit.theme', settings.theme);
  } catch {
    // Without storage the next start begins in the theme of the system.
  }
}

/** The interface grows with the text, but less: at 300 % it would leave no room to read. */
export function interfaceScale(textSize: number): number {
  return Math.min(1.5, Math.max(0.92, 1 + (textSize / 100 - 1) * 0.4));
}
