import { lazy, type ReactNode } from 'react';
import { createChunk } from '../state/chunk.ts';
import type { Landing } from '../state/landing.ts';
import { fetched } from './fetched.tsx';
import { prepareLook } from './frame/look-menu.tsx';
import { GlanceMain } from './glance/glance-main.tsx';
import { LazySearchLeft, LazySearchMain, LazySearchRight } from './search/lazy.tsx';

// Who only reads does not wait for the other views: each group of them is a chunk, fetched while nobody waits.
const agencies = createChunk(() => import('./idle-parts.ts'));
const who = createChunk(() => import('./who-parts.ts'));
const pictures = createChunk(() => import('./picture-parts.ts'));
const maps = createChunk(() => import('./map/parts.ts'));
const teach = createChunk(() => import('./teach/parts.ts'));
// Nothing of Teach is in the first script.
const quizzes = createChunk(() => import('./teach/quiz/parts.ts'));
const hunts = createChunk(() => import('./teach/hunt/parts.ts'));
const beside = () => import('./beside-parts.ts');
// The contents are painted a moment after the text, into the room that is kept for them; so they may be fetched in that moment.
const Contents = lazy(async () => ({ default: (await import('./read/contents.tsx')).Contents }));
const Context = lazy(async () => ({ default: (await beside()).Context }));
export const PreviewLayer = lazy(async () => ({ default: (await beside()).PreviewLayer }));
export const PinnedTray = lazy(async () => ({ default: (await beside()).PinnedTray }));
const AgenciesMain = fetched(agencies, (parts) => parts.AgenciesMain);
const AgencyList = fetched(agencies, (parts) => parts.AgencyList);
const DossierMain = fetched(agencies, (parts) => parts.DossierMain);
const WorksWith = fetched(agencies, (parts) => parts.WorksWith);
const MapMain = fetched(maps, (parts) => parts.MapMain);
const PathsMain = fetched(maps, (parts) => parts.PathsMain);
const MapRight = fetched(maps, (parts) => parts.MapRight);
const HealthMain = fetched(agencies, (parts) => parts.HealthMain);
const NotesMain = fetched(agencies, (parts) => parts.NotesMain);
const NotesLeft = fetched(agencies, (parts) => parts.NotesLeft);
const MatrixMain = fetched(who, (parts) => parts.MatrixMain);
const MatrixLeft = fetched(who, (parts) => parts.MatrixLeft);
const MatrixRight = fetched(who, (parts) => parts.MatrixRight);
const CompareMain = fetched(who, (parts) => parts.CompareMain);
const CompareLeft = fetched(who, (parts) => parts.CompareLeft);
const AskMain = fetched(who, (parts) => parts.AskMain);
// With the readers of plans, which only who opens another version waits for.
const VersionsMain = lazy(async () => ({ default: (await import('./versions/parts.ts')).VersionsMain }));
const stage = createChunk(() => import('./present-parts.ts'));
const PresentMain = fetched(stage, (parts) => parts.PresentMain);
const LoomMain = fetched(pictures, (parts) => parts.LoomMain);
const CommitmentsMain = fetched(who, (parts) => parts.CommitmentsMain);
const CommitmentsLeft = fetched(who, (parts) => parts.CommitmentsLeft);
const TeachMain = fetched(teach, (parts) => parts.TeachMain);
const LessonMain = fetched(teach, (parts) => parts.LessonMain);
const TargetsMain = fetched(who, (parts) => parts.TargetsMain);
const TargetsLeft = fetched(who, (parts) => parts.TargetsLeft);

const QuizMain = fetched(quizzes, (parts) => parts.QuizMain);
const QuizLeft = fetched(quizzes, (parts) => parts.QuizLeft);
const HuntMain = fetched(hunts, (parts) => parts.HuntMain);
const HuntLeft = fetched(hunts, (parts) => parts.HuntLeft);
export const HuntBar = fetched(hunts, (parts) => parts.HuntBar);

/** Fetches the views that are not loaded yet, so that opening one is instant. */
export async function prepareViews(): Promise<void> {
  await agencies.prepare();
  await who.prepare();
  await prepareLook();
  await pictures.prepare();
  await maps.prepare();
  await stage.prepare();
  await quizzes.prepare();
  await hunts.prepare();
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
    case 'teach':
      return { left: null, main: <TeachMain />, right: null };
    case 'lesson': {
      const { id, picked } = landing;
      return { left: null, main: <LessonMain id={id} key={id} picked={picked} />, right: null };
    }
    case 'quiz': {
      const { picked } = landing;
      return {
        left: { title: 'Quiz', content: (onFold) => <QuizLeft onFold={onFold} picked={picked} /> },
        main: <QuizMain picked={picked} />,
        right: null,
      };
    }
    case 'hunt': {
      const { picked } = landing;
      return {
        left: {
          title: 'Scavenger hunt',
          content: (onFold) => <HuntLeft onFold={onFold} picked={picked} />,
        },
        main: <HuntMain picked={picked} />,
        right: null,
      };
    }
    case 'loom':
      // The picture has the width of the window: its filters stand in its legend.
      return { left: null, main: <LoomMain picked={landing.picked} />, right: null };
    case 'glance':
      return { left: null, main: <GlanceMain />, right: null };
    case 'present':
      return { left: null, main: <PresentMain shown={landing.shown} />, right: null };
    case 'health':
      return { left: null, main: <HealthMain />, right: null };
    case 'versions':
      return { left: null, main: <VersionsMain />, right: null };
  }
}
