import { useMemo } from 'react';
import type { Graph } from '../../../corpus/index.ts';
import { type App, useApp, useStore } from '../../app-context.ts';
import { type AttachedMarks, attachMarks, type OwnMarks } from '../../state/own-marks.ts';
import type { Whole } from './whole.ts';

/** The person's own marks on the commitments of a plan. */
export function useOwnMarks({ graph, rows }: Whole): AttachedMarks {
  const { settings } = useApp();
  const marks = useStore(settings, (now) => now.marks);
  const commitments = useMemo(() => rows.map(({ commitment }) => commitment), [rows]);
  return useMemo(() => attachMarks(marks, planOf(graph), commitments), [graph, marks, commitments]);
}

/** Changes the person's own marks, which are kept with the settings. */
export function changeOwn({ settings }: App, change: (marks: OwnMarks) => OwnMarks): void {
  const now = settings.get();
  const marks = change(now.marks);
  if (marks !== now.marks) settings.set({ ...now, marks });
}

/** The id of the plan, by which marks are kept apart. */
export function planOf(graph: Graph): string {
  return graph.plan.meta.id;
}
