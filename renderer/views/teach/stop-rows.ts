import { useRef } from 'react';
import { type AttachedStop, capital, type Graph } from '../../../corpus/index.ts';
import { minutesInWords, STOP_KIND, stopAbout, stopTitle } from '../../state/lesson-words.ts';
import { viewInWords } from './view-words.ts';

/** A stop as the trail shows it. */
export type StopRow = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Its words, in a line; empty where the title says all. */
  readonly about: string;
  readonly detail: string;
  readonly isWrong: boolean;
};

/** The rows of a trail. A row that says the same stays the same object, and so does the list: who types in a stop waits for no row that does not change. */
export function useStopRows(graph: Graph, stops: readonly AttachedStop[]): readonly StopRow[] {
  const before = useRef<readonly StopRow[]>([]);
  const known = new Map(before.current.map((row) => [row.id, row]));
  const rows = stops.map((attached, index) => {
    const row = rowOf(graph, attached, index + 1);
    const old = known.get(row.id);
    return old && isSame(old, row) ? old : row;
  });
  const stays = rows.length === before.current.length && rows.every((row, at) => row === before.current[at]);
  if (!stays) before.current = rows;
  return before.current;
}

function rowOf(graph: Graph, attached: AttachedStop, number: number): StopRow {
  const { id, shown, minutes, notes } = attached.stop;
  const detail = [
    STOP_KIND[shown.kind],
    ...(minutes === null ? [] : [minutesInWords(minutes)]),
    ...(notes.trim() === '' ? [] : ['notes']),
  ].join(' · ');
  return {
    id,
    number,
    title: stopTitle(graph, attached),
    about: aboutOf(graph, attached),
    detail,
    isWrong: attached.problems.length > 0,
  };
}

/** Of a view what is picked in it, where its title does not say so. */
function aboutOf(graph: Graph, attached: AttachedStop): string {
  const { stop, address } = attached;
  if (stop.shown.kind !== 'view') return stopAbout(graph, attached);
  const picked = capital(viewInWords(graph, address ?? stop.shown.address));
  return stop.shown.title.toLowerCase().includes(picked.toLowerCase()) ? '' : picked;
}

function isSame(a: StopRow, b: StopRow): boolean {
  return (Object.keys(a) as (keyof StopRow)[]).every((key) => a[key] === b[key]);
}
