import { type MouseEvent, type ReactElement, Suspense, useMemo } from 'react';
import { type App, AppProvider, useApp, useStore } from '../../app-context.ts';
import { landOn } from '../../state/landing.ts';
import { presentFrom } from '../../state/present.ts';
import { parseRoute, type Route } from '../../state/route.ts';
import type { Router, Visit } from '../../state/router.ts';
import { createStore } from '../../state/store.ts';
import { viewOf } from '../views.tsx';
import styles from './view-stop.module.css';

type ViewStopProps = {
  readonly of: Route;
  /** What it is, in words. */
  readonly title: string;
  readonly zoom: number;
};

/** A view as it is picked on the stage, under what it is, set larger, without the tools that are not printed either. What is picked in it is picked here only; a link in it is presented in its turn. */
export function ViewStop({ of, title, zoom }: ViewStopProps): ReactElement {
  const app = useApp();
  const inner = useMemo(() => innerApp(app, of), [app, of]);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
    const href = link?.getAttribute('href');
    if (!href || event.defaultPrevented || event.button !== 0) return;
    event.preventDefault();
    inner.router.open(parseRoute(href));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for links in it, which are pressed as links are.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div className={styles.wide} data-view="" onClick={follow}>
      <p className={styles.title}>{title}</p>
      <div className={styles.room} data-room="" style={{ zoom: `calc(${zoom} * var(--stage-scale, 1))` }}>
        <AppProvider value={inner}>
          <Shown />
        </AppProvider>
      </div>
    </div>
  );
}

function Shown(): ReactElement {
  const { graph, router } = useApp();
  const { route } = useStore(router.visits);
  return <Suspense fallback={null}>{viewOf(landOn(graph, route, null)).main}</Suspense>;
}

/** The app as the view on the stage has it: its address is the stage's own, and what it opens is presented. */
function innerApp(app: App, of: Route): App {
  const { graph, router } = app;
  const visits = createStore<Visit>({ ...router.visits.get(), route: of, spot: null, focus: null });
  const show = (route: Route) => visits.set({ ...visits.get(), route });
  const own: Router = {
    ...router,
    visits,
    open: (route) => {
      const isSameView = route.kind === visits.get().route.kind && !('slug' in route) && !('id' in route);
      if (isSameView) show(route);
      else {
        const here = 'id' in route ? route.id : app.here.get();
        router.open(presentFrom(graph, route, here, app.lessons.lessons.get()));
      }
    },
    replace: show,
    settle: () => undefined,
    keepFocus: () => undefined,
  };
  return { ...app, router: own };
}
