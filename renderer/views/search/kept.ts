import type { App } from '../../app-context.ts';
import { type KeptSearches, remember } from '../../state/kept-searches.ts';

/** Changes the kept searches, which are stored with the settings. */
export function changeKept(app: App, change: (kept: KeptSearches) => KeptSearches): void {
  const settings = app.settings.get();
  const searches = change(settings.searches);
  if (searches !== settings.searches) app.settings.set({ ...settings, searches });
}

/** Puts a query among the recent ones. To be called when a search was worth something: Enter, or a result opened. */
export function rememberSearch(app: App, query: string): void {
  changeKept(app, (kept) => remember(kept, query));
}
