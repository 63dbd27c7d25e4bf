import { useMemo } from 'react';
import { useApp } from '../../app-context.ts';
import { landOn, type PresentRoute } from '../../state/landing.ts';
import { type Show, viewShow, walkShow } from '../../state/show.ts';
import { crumbsFor } from '../frame/crumbs.ts';

/** What a route presents; `null` for a lesson that is not here. */
export function useShow(route: PresentRoute): Show | null {
  const { graph } = useApp();
  return useMemo(() => {
    switch (route.kind) {
      case 'present':
        return walkShow(graph, route);
      case 'present-view': {
        const crumbs = crumbsFor(graph, landOn(graph, route.of, null), '');
        return viewShow(route, crumbs.map(({ text }) => text).join(' › '));
      }
      case 'present-lesson':
        return null;
    }
  }, [graph, route]);
}
