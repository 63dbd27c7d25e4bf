import { type Graph, placeOf, type Selected, type Shown } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { askedAt } from '../../state/asked-at.ts';
import { formatRoute } from '../../state/route.ts';
import { selectedIn } from '../../state/selection.ts';
import { partsOf } from '../notes/noting.ts';
import type { ShownView } from './door.ts';
import { viewTitle } from './view-words.ts';

/** A place as a stop shows it at first: alone, with nothing covered. `undefined` where there are no words. */
export function placeShown(graph: Graph, selected: Selected): Shown | undefined {
  const place = placeOf(graph, selected);
  return place && { kind: 'place', place, around: false, covers: { kinds: [], words: [] } };
}

/** What is open now, as stops would show it: the selected words, the passage where the reader is, or the view. None where it is nothing to teach from. */
export function shownNow(app: App): readonly Shown[] {
  const { graph, router } = app;
  const { route } = router.visits.get();
  const { kind } = route;
  const asked = askedAt(route);
  if (asked) return [asked];
  if (kind === 'read' || kind === 'resume')
    return partsOf(app, selectedRanges(graph)).flatMap((part) => placeShown(graph, part) ?? []);
  const view = viewNow(app);
  return view ? [view] : [];
}

/** The view that is shown, with its filters; `undefined` for the text and for what is itself for teaching. */
export function viewNow({ graph, router, lessons }: App): ShownView | undefined {
  const { route } = router.visits.get();
  const isView = route.kind !== 'read' && route.kind !== 'resume' && !askedAt(route);
  if (!isView || !lessons.takes(route)) return undefined;
  return { kind: 'view', address: formatRoute(route), title: viewTitle(graph, route) };
}

function selectedRanges(graph: Graph) {
  const text = document.querySelector<HTMLElement>('main article');
  const selected = text && selectedIn(text, document.getSelection(), (id) => graph.nodes.get(id)?.text);
  return selected ? selected.ranges : undefined;
}
