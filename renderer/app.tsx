import { type ReactElement, useEffect, useMemo } from 'react';
import { AppProvider, type App as AppState, useStore } from './app-context.ts';
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

function Visited({ app }: { readonly app: AppState }): ReactElement {
  const visit = useStore(app.router.visits);
  const landing = useMemo(() => landOn(app.graph, visit.route, app.settings.get().lastRead), [app, visit]);
  useEffect(() => {
    const name = () => {
      const crumb = crumbsFor(app.graph, landing, app.here.get()).at(-1)?.text;
      const title =
        crumb && crumb !== 'Plan' ? `${crumb} · Remit` : `${app.graph.plan.meta.shortTitle} · Remit`;
      // Setting it has its price, even where it stays the same.
      if (document.title !== title) document.title = title;
    };
    name();
    return app.here.subscribe(name);
  }, [app, landing]);
  return <Frame landing={landing} visit={visit.count} />;
}
