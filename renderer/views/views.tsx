import { lazy, type ReactNode } from 'react';
import type { Landing } from '../state/landing.ts';
import { prepareLook } from './frame/look-menu.tsx';
import { GlanceMain } from './glance/glance-main.tsx';
import { LazySearchLeft, LazySearchMain, LazySearchRight } from './search/lazy.tsx';

// Who only reads does not wait for the other views: each group of them is a chunk, fetched while nobody waits.
const agencies = () => import('./idle-parts.ts');
const who = () => import('./who-parts.ts');
const pictures = () => import('./picture-parts.ts');
const maps = () => import('./map/parts.ts');
const beside = () => import('./beside-parts.ts');
// The contents are painted a moment after the text, into the room that is kept for them; so they may be fetched in that moment.
const Contents = lazy(async () => ({ default: (await import('./read/contents.tsx')).Contents }));
const Context = lazy(async () => ({ default: (await beside()).Context }));
export const PreviewLayer = lazy(async () => ({ default: (await beside()).PreviewLayer }));
export const PinnedTray = lazy(async () => ({ default: (await beside()).PinnedTray }));
const AgenciesMain = lazy(async () => ({ default: (await agencies()).AgenciesMain }));
const AgencyList = lazy(async () => ({ default: (await agencies()).AgencyList }));
const DossierMain = lazy(async () => ({ default: (await agencies()).DossierMain }));
const WorksWith = lazy(async () => ({ default: (await agencies()).WorksWith }));
const MapMain = lazy(async () => ({ default: (await maps()).MapMain }));
const PathsMain = lazy(async () => ({ default: (await maps()).PathsMain }));
const MapRight = lazy(async () => ({ default: (await maps()).MapRight }));
const HealthMain = lazy(async () => ({ default: (await agencies()).HealthMain }));
const NotesMain = lazy(async () => ({ default: (await agencies()).NotesMain }));
const NotesLeft = lazy(async () => ({ default: (await agencies()).NotesLeft }));
const MatrixMain = lazy(async () => ({ default: (await who()).MatrixMain }));
const MatrixLeft = lazy(async () => ({ default: (await who()).MatrixLeft }));
const MatrixRight = lazy(async () => ({ default: (await who()).MatrixRight }));
const CompareMain = lazy(async () => ({ default: (await who()).CompareMain }));
const CompareLeft = lazy(async () => ({ default: (await who()).CompareLeft }));
const AskMain = lazy(async () => ({ default: (await who()).AskMain }));
const LoomMain = lazy(async () => ({ default: (await pictures()).LoomMain }));
const CommitmentsMain = lazy(async () => ({ default: (await who()).CommitmentsMain }));
const CommitmentsLeft = lazy(async () => ({ default: (await who()).CommitmentsLeft }));
const TargetsMain = lazy(async () => ({ default: (await who()).TargetsMain }));
const TargetsLeft = lazy(async () => ({ default: (await who()).TargetsLeft }));

/** Fetches the views that are not loaded yet, so that opening one is instant. */
export async function prepareViews(): Promise<void> {
  await agencies();
  await who();
  await prepareLook();
  await pictures();
  await maps();
}

/** A pane that belongs to a view. */
export type ViewPane = { readonly title: string; readonly content: (onFold: () => void) => ReactNode };

/** What a view puts into the frame. Its main column is `null` for Read, which the frame keeps in the page all the time. */
export type View = {
  readonly left: ViewPane | null;
  readonly main: ReactNode;
  readonly right: ViewPane | null;
};

/** The parts of the view that a route leads to. */
export function viewOf(landing: Landing): View {
  switch (landing.view) {
    case 'read':
      return {
        left: { title: 'Contents', content: (onFold) => <Contents onFold={onFold} /> },
        main: null,
        right: { title: 'Context', content: (onFold) => <Context onFold={onFold} /> },
      };
    case 'agencies': {
      const { body, picked } = landing;
      return {
        left: { title: 'Agencies', content: (onFold) => <AgencyList current={body} onFold={onFold} /> },
        main: body ? <DossierMain id={body} key={body} picked={picked} /> : <AgenciesMain picked={picked} />,
        right: body
          ? {
              title: 'Works with',
              content: (onFold) => <WorksWith id={body} key={body} onFold={onFold} picked={picked} />,
            }
          : null,
      };
    }
    case 'map': {
      const { at, picked } = landing;
      return {
        left: null,
        main: <MapMain at={at} picked={picked} />,
        right: {
          title: 'Text',
          content: (onFold) => <MapRight at={at} onFold={onFold} picked={picked} />,
        },
      };
    }
    case 'paths':
      return { left: null, main: <PathsMain picked={landing.picked} />, right: null };
    case 'search': {
      const { ask } = landing;
      return {
        left: { title: 'Narrow down', content: (onFold) => <LazySearchLeft ask={ask} onFold={onFold} /> },
        main: <LazySearchMain ask={ask} />,
        right: { title: 'Preview', content: (onFold) => <LazySearchRight ask={ask} onFold={onFold} /> },
      };
    }
    case 'matrix': {
      const { picked } = landing;
      return {
        left: { title: 'Narrow down', content: (onFold) => <MatrixLeft onFold={onFold} picked={picked} /> },
        main: <MatrixMain picked={picked} />,
        // Without an open cell there are no passages, and the grid has the room.
        right: picked.cell
          ? { title: 'Passages', content: (onFold) => <MatrixRight onFold={onFold} picked={picked} /> }
          : null,
      };
    }
    case 'compare': {
      const { picked } = landing;
      return {
        left: { title: 'Compare', content: (onFold) => <CompareLeft onFold={onFold} picked={picked} /> },
        main: <CompareMain picked={picked} />,
        right: null,
      };
    }
    case 'ask':
      return { left: null, main: <AskMain picked={landing.picked} />, right: null };
    case 'commitments': {
      const { picked } = landing;
      return {
        left: {
          title: 'Narrow down',
          content: (onFold) => <CommitmentsLeft onFold={onFold} picked={picked} />,
        },
        main: <CommitmentsMain picked={picked} />,
        right: null,
      };
    }
    case 'targets': {
      const { picked } = landing;
      return {
        // A time line has nothing to be narrowed by, and needs the room.
        left: picked.show?.includes('dates')
          ? null
          : { title: 'Targets', content: (onFold) => <TargetsLeft onFold={onFold} picked={picked} /> },
        main: <TargetsMain picked={picked} />,
        right: null,
      };
    }
    case 'notes': {
      const { picked } = landing;
      return {
        left: { title: 'Narrow down', content: (onFold) => <NotesLeft onFold={onFold} picked={picked} /> },
        main: <NotesMain picked={picked} />,
        right: null,
      };
    }
    case 'loom':
      // The picture has the width of the window: its filters stand in its legend.
      return { left: null, main: <LoomMain picked={landing.picked} />, right: null };
    case 'glance':
      return { left: null, main: <GlanceMain />, right: null };
    case 'health':
      return { left: null, main: <HealthMain />, right: null };
  }
}
