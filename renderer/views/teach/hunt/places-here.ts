import type { App } from '../../../app-context.ts';
import { landOn } from '../../../state/landing.ts';
import { isReading, placeNow, placeOfRow } from '../../palette/where.ts';

/** The places where a person is, by id: the passage, the dossier, the map; in a list also the row that has the focus. */
export function placesHere(app: App, focused: Element | null): readonly string[] {
  if (isReading(app)) return [app.here.get()];
  const landing = landOn(app.graph, app.router.visits.get().route, null);
  const open = landing.view === 'map' ? landing.at : placeNow(app, focused);
  const row = placeOfRow(app, focused);
  return [...new Set([row, open].filter((id) => id !== undefined))];
}
