import { type ReactElement, useEffect, useMemo } from 'react';
import { AppProvider, type App as AppState, useStore } from './app-context.ts';
import { placeIn } from './state/kept-place.ts';
import { landOn } from './state/landing.ts';
import { crumbsFor } from './views/frame/crumbs.ts';
import { ErrorBoundary } from './views/frame/error-boundary.tsx';
import { Frame } from './views/frame/frame.tsx';

/** The whole window. */
export function App({ app }: { readonly app: AppState }): ReactElement {
  return (
    <AppProvider value={app}>
      <ErrorBoundary>
        <Visited app={app} />
      </ErrorBoundary>
    </AppProvider>
  );
}

const NAME_AFTER = 120;

function Visited({ app }: { readonly app: AppState }): ReactElement {
  const visit = useStore(app.router.visits);
  const landing = useMemo(
    () => landOn(app.graph, visit.route, placeIn(app.settings.get(), app.graph.plan.meta.id).at),
    [app, visit],
  );
  useEffect(() => {
    const name = () => {
      const crumb = crumbsFor(app.graph, landing, app.here.get()).at(-1)?.text;
      const title =
        crumb && crumb !== 'Plan' ? `${crumb} · Remit` : `${app.graph.plan.meta.shortTitle} · Remit`;
      document.title = title;
    };
    // A new name of the window has its price, so it waits until the typing rests.
    let waiting = 0;
    const nameSoon = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(name, NAME_AFTER);
    };
    nameSoon();
    const forget = app.here.subscribe(nameSoon);
    return () => {
      window.clearTimeout(waiting);
      forget();
    };
  }, [app, landing]);
  return <Frame landing={landing} visit={visit.count} />;
}
