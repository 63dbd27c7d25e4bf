import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Graph } from '../corpus/index.ts';
import type { Host } from './host.ts';
import type { NewerBuild } from './offline.ts';
import type { PlanContent } from './plan-content.ts';
import type { ContentsState } from './state/contents-state.ts';
import type { Found, FoundStep } from './state/found.ts';
import type { LandedWords } from './state/landed.ts';
import type { Leaving } from './state/leaving.ts';
import type { PreviewTarget } from './state/pinned.ts';
import type { Router } from './state/router.ts';
import type { Settings } from './state/settings.ts';
import type { Store, Watched } from './state/store.ts';
import type { CommitmentsDoor } from './views/commitments/door.ts';
import type { NotesDoor } from './views/notes/door.ts';
import type { PaletteDoor } from './views/palette/door.ts';
import type { SearchDoor } from './views/search/door.ts';
import type { LessonsDoor } from './views/teach/door.ts';
import type { HuntDoor } from './views/teach/hunt/door.ts';

/** What every view can reach: the plan, and the few things that change. */
export type App = {
  readonly graph: Graph;
  /** The plan as it was opened: which version, and from where. */
  readonly content: PlanContent;
  readonly host: Host;
  readonly router: Router;
  readonly settings: Store<Settings>;
  /** The id of the block where the reader is: focused, opened, or at the top of the window. */
  readonly here: Store<string>;
  /** What was clicked to be shown in the Context pane: a name or a note ("note:…"). */
  readonly shown: Store<string>;
  /** The previews that are pinned, the oldest first. */
  readonly pinned: Store<readonly PreviewTarget[]>;
  /** The parts of the text that are folded, by id. */
  readonly folds: Store<ReadonlySet<string>>;
  /** The blocks that were on the screen while the reader rested there, since the window was opened. */
  readonly seen: Store<ReadonlySet<string>>;
  readonly search: SearchDoor;
  readonly commitments: CommitmentsDoor;
  readonly palette: PaletteDoor;
  readonly notes: NotesDoor;
  readonly lessons: LessonsDoor;
  readonly hunt: HuntDoor;
  /** Sees that nothing is lost when the window is left. */
  readonly leaving: Leaving;
  /** The words that a link led to, marked in the text; `null` after Esc and where a link led to a whole block. */
  readonly landed: Store<LandedWords | null>;
  /** What the last opened search found, marked in the text; `null` after Esc. */
  readonly found: Store<Found | null>;
  readonly foundStep: Store<FoundStep | null>;
  /** How the contents are shown: what is typed to narrow them, and the rows that were opened or folded by hand. */
  readonly contents: Store<ContentsState>;
  /** What is typed to narrow the bodies; the list and the table follow it. */
  readonly agencyFilter: Store<string>;
  /** The part of the plan that is being printed by itself, by id; empty otherwise. */
  readonly printing: Store<string>;
  /** Whether the panes, the list of keys, *About*, *Handout* and the list under the field are open; kept apart from the settings because it ends with the window. */
  readonly overlay: Store<Overlay>;
  /** Why a link that opened Remit leads nowhere, until one goes on. */
  readonly refused: Store<Refusal>;
  /** A newer build of the Browser edition that waits to be loaded; `null` most of the time. */
  readonly newer: Store<NewerBuild | null>;
};

/** What lies over the text at the moment. */
export type Overlay = 'none' | 'left' | 'right' | 'keys' | 'about' | 'handout' | 'palette';

/** One sentence about a link that leads nowhere, or none; `count` tells it from the one before, which may be the same. */
export type Refusal = { readonly sentence: string | null; readonly count: number };

const AppContext = createContext<App | null>(null);

export const AppProvider = AppContext.Provider;

/** Gives the app to a view. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('A view stands outside AppProvider. Render it below App.');
  return app;
}

/** Watches a store. With `select` the view is drawn again only when the selected value changes; it must be a primitive or keep its identity. */
export function useStore<T>(store: Watched<T>): T;
export function useStore<T, U>(store: Watched<T>, select: (value: T) => U): U;
export function useStore<T, U>(store: Watched<T>, select?: (value: T) => U): T | U {
  return useSyncExternalStore<T | U>(store.subscribe, () => (select ? select(store.get()) : store.get()));
}
