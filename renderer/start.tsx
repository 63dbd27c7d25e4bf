import { createRoot } from 'react-dom/client';
import { linkPlan } from '../corpus/index.ts';
import { App } from './app.tsx';
import type { App as AppState, Overlay, Refusal } from './app-context.ts';
import { createHost } from './host.ts';
import { keepOffline, type NewerBuild } from './offline.ts';
import { openContent } from './plan-content.ts';
import { WHOLE_CONTENTS } from './state/contents-state.ts';
import type { Found, FoundStep } from './state/found.ts';
import { whenIdle } from './state/idle.ts';
import { placeIn, withPlace, withSeen } from './state/kept-place.ts';
import type { LandedWords } from './state/landed.ts';
import { landOn } from './state/landing.ts';
import { createLeaving } from './state/leaving.ts';
import type { PreviewTarget } from './state/pinned.ts';
import { addPrintPages } from './state/print-pages.ts';
import { rememberVisits } from './state/recent-places.ts';
import { createRouter } from './state/router.ts';
import { formatSettings, parseSettings } from './state/settings.ts';
import { followLinks, obeyShell } from './state/shell.ts';
import { createStore } from './state/store.ts';
import { followLook } from './state/theme.ts';
import { createCommitmentsDoor } from './views/commitments/door.ts';
import { openGoTo } from './views/frame/use-frame-keys.ts';
import { createNotesDoor } from './views/notes/door.ts';
import { createPaletteDoor } from './views/palette/door.ts';
import { createSearchDoor } from './views/search/door.ts';
import { createLessonsDoor } from './views/teach/door.ts';
import { createHuntDoor } from './views/teach/hunt/door.ts';
import { prepareViews } from './views/views.tsx';

const SAVE_AFTER = 300;
const PREPARE_AFTER = 400;
const KEEP_AFTER = 3000;

/** Starts Remit in a window: loads what a person kept, and shows the plan. */
export async function start(window: Window & typeof globalThis): Promise<void> {
  const host = createHost(window);
  const settings = createStore(parseSettings(await host.loadSettings()));
  const content = await openContent(host, settings.get().newerVersion);
  const { plan } = content;
  const graph = linkPlan(plan);
  const router = createRouter(window);
  const kept = placeIn(settings.get(), plan.meta.id);
  const landing = landOn(graph, router.visits.get().route, kept.at);

  const app: AppState = {
    graph,
    content,
    host,
    router,
    settings,
    here: createStore(landing.view === 'read' ? landing.at : (kept.at ?? 'plan')),
    shown: createStore(''),
    pinned: createStore<readonly PreviewTarget[]>([]),
    folds: createStore<ReadonlySet<string>>(new Set(kept.folded)),
    seen: createStore<ReadonlySet<string>>(new Set(kept.seen)),
    search: createSearchDoor(graph, content),
    commitments: createCommitmentsDoor(graph, content.commitments),
    palette: createPaletteDoor(() => app),
    notes: createNotesDoor(),
    lessons: createLessonsDoor(),
    hunt: createHuntDoor(window),
    leaving: createLeaving(window, host.edition),
    landed: createStore<LandedWords | null>(null),
    found: createStore<Found | null>(null),
    foundStep: createStore<FoundStep | null>(null),
    contents: createStore(WHOLE_CONTENTS),
    agencyFilter: createStore(''),
    printing: createStore(''),
    overlay: createStore<Overlay>('none'),
    refused: createStore<Refusal>({ sentence: null, count: 0 }),
    newer: createStore<NewerBuild | null>(null),
  };

  followLook(settings, window);
  addPrintPages(graph, app.printing, window);
  app.folds.subscribe(() =>
    settings.set(withPlace(settings.get(), plan.meta.id, { folded: [...app.folds.get()] })),
  );
  app.seen.subscribe(() => settings.set(withSeen(settings.get(), plan.meta.id, app.seen.get())));

  let saving = 0;
  settings.subscribe(() => {
    window.clearTimeout(saving);
    saving = window.setTimeout(() => host.saveSettings(formatSettings(settings.get())), SAVE_AFTER);
  });
  window.addEventListener('pagehide', () => host.saveSettings(formatSettings(settings.get())));

  obeyShell({
    host,
    router,
    planId: plan.meta.id,
    refuse: (sentence) => app.refused.set({ sentence, count: app.refused.get().count + 1 }),
    focusGoTo: () => openGoTo(app),
    run: app.palette.run,
    takeFile: (file) => app.notes.takeFile(app, file),
  });
  followLinks(document, router);
  router.visits.subscribe(() => app.refused.set({ ...app.refused.get(), sentence: null }));
  rememberVisits(app);

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element "root". Put it back.');
  createRoot(root).render(<App app={app} />);

  // The search is made ready while nobody waits, so that its first key press does not either.
  if (landing.view === 'search') app.search.prepare();
  else window.setTimeout(() => whenIdle(() => app.search.prepare()), PREPARE_AFTER);
  window.setTimeout(() => whenIdle(() => app.notes.prepare(app)), PREPARE_AFTER);
  window.setTimeout(() => whenIdle(prepareViews), PREPARE_AFTER);
  window.setTimeout(() => whenIdle(() => app.lessons.prepare(app)), PREPARE_AFTER);
  window.setTimeout(() => whenIdle(() => app.palette.prepare()), PREPARE_AFTER);
  // Last of all: what is on the screen never waits for what is kept for another day.
  if (import.meta.env.MODE === 'production' && host.edition === 'browser')
    window.setTimeout(() => keepOffline(window, app.newer.set), KEEP_AFTER);
}
