import { useCallback, useMemo } from 'react';
import { type LoomView, loomOf, weave } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { type LoomPicks, lookOf, readLoomPicks } from '../../state/loom-picks.ts';
import { formatPicked, type Picked, parsePicked, pick } from '../../state/picked.ts';

/** What the address asks the loom to show, woven. Holding a row and going to the table weave nothing anew. */
export function useLoom(picked: Picked): { readonly picks: LoomPicks; readonly view: LoomView } {
  const { graph } = useApp();
  const woven = formatPicked(pick(pick(picked, 'hold', []), 'show', []));
  const look = useMemo(() => readLoomPicks(parsePicked(woven.slice(1))), [woven]);
  const loom = useMemo(() => loomOf(graph, look.side), [graph, look.side]);
  const picks = useMemo(() => readLoomPicks(picked), [picked]);
  // A picture of one chapter has nothing to fold.
  const isWhole = picks.show === 'chapters';
  const view = useMemo(
    () => weave(loom, lookOf(isWhole ? { ...look, folded: [] } : look)),
    [loom, look, isWhole],
  );
  return { picks, view };
}

/** Changes what is picked in the loom, in the present step of the history. */
export function useRepickLoom(): (change: (now: Picked) => Picked) => void {
  const { router } = useApp();
  return useCallback(
    (change) => {
      const { route } = router.visits.get();
      if (route.kind === 'loom') router.replace({ kind: 'loom', picked: change(route.picked) });
    },
    [router],
  );
}
