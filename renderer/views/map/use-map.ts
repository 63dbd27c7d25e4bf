import { useCallback, useMemo } from 'react';
import {
  type FittedMap,
  fitMap,
  hubsOf,
  type MapAsk,
  mapTies,
  type Neighbourhood,
  neighbourhood,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { type MapPicks, readMapPicks } from '../../state/map-picks.ts';
import { formatPicked, type Picked, parsePicked, pick } from '../../state/picked.ts';

/** What a map shows, and what it could show without its filters. */
export type ShownMap = {
  readonly picks: MapPicks;
  readonly hubs: readonly string[];
  readonly near: Neighbourhood;
  readonly fitted: FittedMap;
  /** The same neighbourhood unfiltered: what the filters count. */
  readonly whole: Neighbourhood;
};

/** Answers what the address asks the map of a node to show. What stands beside it changes nothing of this. */
export function useMap(at: string, picked: Picked): ShownMap {
  const { graph } = useApp();
  const ties = useMemo(() => mapTies(graph), [graph]);
  const hubs = useMemo(() => hubsOf(graph), [graph]);
  const asked = formatPicked(pick(pick(picked, 'beside', []), 'as', []));
  const picks = useMemo(() => readMapPicks(picked), [picked]);
  const shown = useMemo(() => {
    const { depth, kinds, ties: tieKinds, hideHubs } = readMapPicks(parsePicked(asked.slice(1)));
    const ask: MapAsk = { centre: at, depth, kinds, ties: tieKinds, hubs, hideHubs };
    const near = neighbourhood(graph, ties, ask);
    const all = { ...ask, kinds: new Set<never>(), ties: new Set<never>(), hideHubs: false };
    return { near, fitted: fitMap(near), whole: neighbourhood(graph, ties, all) };
  }, [graph, ties, hubs, at, asked]);
  return { picks, hubs, ...shown };
}

/** Changes what is picked on a map, in the present step of the history. */
export function useRepick(): (change: (now: Picked) => Picked) => void {
  const { router } = useApp();
  return useCallback(
    (change) => {
      const { route } = router.visits.get();
      if (route.kind === 'map') router.replace({ ...route, picked: change(route.picked) });
    },
    [router],
  );
}
