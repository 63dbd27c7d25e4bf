import { useCallback, useMemo } from 'react';
import { useApp } from '../../app-context.ts';
import { type CellPick, type MatrixPicks, pickCell, readMatrixPicks } from '../../state/matrix-picks.ts';
import { formatPicked, type Picked, parsePicked } from '../../state/picked.ts';
import { type Shown, shownOf } from './shown.ts';

/** What the address asks the matrix to show, laid out, and the cell that is open. Opening a cell lays nothing out again. */
export function useShown(picked: Picked): {
  readonly picks: MatrixPicks;
  readonly shown: Shown;
  readonly cell: CellPick | null;
} {
  const { graph } = useApp();
  const layout = formatPicked(pickCell(picked, null));
  const picks = useMemo(() => readMatrixPicks(parsePicked(layout.slice(1))), [layout]);
  const shown = useMemo(() => shownOf(graph, picks), [graph, picks]);
  const cell = useMemo(() => readMatrixPicks(picked).cell, [picked]);
  return { picks, shown, cell };
}

/** Changes what is picked in the matrix, in the present step of the history. */
export function useRepick(): (change: (now: Picked) => Picked) => void {
  const { router } = useApp();
  return useCallback(
    (change) => {
      const { route } = router.visits.get();
      if (route.kind === 'matrix') router.replace({ kind: 'matrix', picked: change(route.picked) });
    },
    [router],
  );
}
