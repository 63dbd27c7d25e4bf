import type { ReactNode } from 'react';
import type { Landing } from '../state/landing.ts';
import { AgenciesMain } from './agencies/agencies-main.tsx';
import { AgencyList } from './agencies/agency-list.tsx';
import { DossierMain } from './agencies/dossier-main.tsx';
import { WorksWith } from './agencies/works-with.tsx';
import { Context } from './context/context.tsx';
import { HealthMain } from './health/health-main.tsx';
import { Contents } from './read/contents.tsx';
import { LazySearchLeft, LazySearchMain, LazySearchRight } from './search/lazy.tsx';

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
      const { body } = landing;
      return {
        left: { title: 'Agencies', content: (onFold) => <AgencyList current={body} onFold={onFold} /> },
        main: body ? <DossierMain id={body} key={body} /> : <AgenciesMain />,
        right: body
          ? { title: 'Works with', content: (onFold) => <WorksWith id={body} key={body} onFold={onFold} /> }
          : null,
      };
    }
    case 'search': {
      const { ask } = landing;
      return {
        left: { title: 'Narrow down', content: (onFold) => <LazySearchLeft ask={ask} onFold={onFold} /> },
        main: <LazySearchMain ask={ask} />,
        right: { title: 'Preview', content: (onFold) => <LazySearchRight ask={ask} onFold={onFold} /> },
      };
    }
    case 'health':
      return { left: null, main: <HealthMain />, right: null };
  }
}
