import { useEffect, useMemo } from 'react';
import { attachLesson } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { landOn, type PresentRoute } from '../../state/landing.ts';
import { lessonShow, type Show, viewShow, walkShow, walkStops } from '../../state/show.ts';
import { crumbsFor } from '../frame/crumbs.ts';

/** What a route presents. `coming` while the lessons are fetched, `missing` for a lesson that is not here. */
export type ShowComing = Show | 'coming' | 'missing';

/** What a route presents, made once for all its stops. */
export function useShow(route: PresentRoute): ShowComing {
  const app = useApp();
  const { graph } = app;
  const id = route.kind === 'present-lesson' ? route.lesson : null;
  const isLoaded = useStore(app.lessons.opened, (opened) => opened !== null);
  const lesson = useStore(app.lessons.lessons, (lessons) => lessons.find((one) => one.id === id));
  const attached = useMemo(() => (lesson ? attachLesson(graph, lesson) : null), [graph, lesson]);
  // Every step is a new route, and all steps of a walk have the same stops.
  const picked = route.kind === 'present' ? route.picked : null;
  const stops = useMemo(() => (picked ? walkStops(graph, picked) : []), [graph, picked]);
  useEffect(() => {
    if (id !== null) app.lessons.prepare(app).catch(() => undefined);
  }, [app, id]);
  return useMemo(() => {
    switch (route.kind) {
      case 'present':
        return walkShow(graph, route, stops);
      case 'present-view': {
        const crumbs = crumbsFor(graph, landOn(graph, route.of, null), '');
        return viewShow(route, crumbs.map(({ text }) => text).join(' › '));
      }
      case 'present-lesson':
        if (lesson && attached) return lessonShow(graph, lesson, attached, route);
        return isLoaded ? 'missing' : 'coming';
    }
  }, [graph, route, stops, lesson, attached, isLoaded]);
}
