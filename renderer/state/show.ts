import {
  type CoverKind,
  type Graph,
  labelOf,
  nodeAt,
  pathTo,
  type Shown,
  type Stop,
  stageBlock,
  stageWalk,
  type TextRange,
  titleOf,
} from '../../corpus/index.ts';
import type { PresentRoute } from './landing.ts';
import { coversIn, isAround } from './present.ts';
import { parseRoute, type Route } from './route.ts';

/** One stop of what is presented. `key` names it among the others. */
export type ShowStop = { readonly key: string; readonly minutes: number | null; readonly notes: string } & (
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly kinds: readonly CoverKind[];
      readonly words: readonly TextRange[];
      readonly isAround: boolean;
    }
  | { readonly kind: 'view'; readonly of: Route; readonly title: string }
  | { readonly kind: 'title' }
  | { readonly kind: 'end' }
  | Extract<Shown, { readonly kind: 'slide' | 'question' | 'quiz' | 'hunt' }>
);

/** What is presented, stop by stop, and where one is. */
export type Show = {
  readonly title: string;
  readonly stops: readonly ShowStop[];
  /** From 0. */
  readonly at: number;
  /** The planned time in minutes; `null` where none is planned. */
  readonly minutes: number | null;
  /** The address of a stop, by its number from 0. */
  readonly routeTo: (at: number) => Route;
};

const NO_NOTES = { minutes: null, notes: '' } as const;

/** A walk through the plan, block by block, from a place. */
export function walkShow(graph: Graph, route: Extract<PresentRoute, { kind: 'present' }>): Show {
  const walk = stageWalk(graph);
  const kinds = coversIn(route.picked);
  const around = isAround(route.picked);
  const at = walk.indexOf(stageBlock(graph, route.id)?.id ?? '');
  return {
    title: graph.plan.meta.shortTitle || graph.plan.meta.title,
    stops: walk.map((id) => ({
      ...NO_NOTES,
      key: id,
      kind: 'place',
      id,
      kinds,
      words: [],
      isAround: around,
    })),
    at: Math.max(0, at),
    minutes: null,
    routeTo: (to) => ({ ...route, id: walk[to] ?? route.id }),
  };
}

/** A view by itself. */
export function viewShow(route: Extract<PresentRoute, { kind: 'present-view' }>, title: string): Show {
  return {
    title,
    stops: [{ ...NO_NOTES, key: 'view', kind: 'view', of: route.of, title }],
    at: 0,
    minutes: null,
    routeTo: () => route,
  };
}

/** What a stop is called in a list. Of a place its label and heading: its words may be what the class is asked about. */
export function stopTitle(graph: Graph, stop: ShowStop): string {
  switch (stop.kind) {
    case 'place': {
      const node = nodeAt(graph, stop.id);
      const heading = pathTo(graph, stop.id).findLast((one) => 'title' in one && one.kind !== 'plan');
      return heading ? `${labelOf(graph, node)} ${titleOf(heading)}` : labelOf(graph, node);
    }
    case 'view':
      return stop.title;
    case 'title':
      return 'Title page';
    case 'end':
      return 'End';
    case 'quiz':
      return 'Quiz';
    case 'hunt':
      return 'Scavenger hunt';
    default:
      return firstLine(stop.text);
  }
}

/** The first line of a text with words in it, without the signs that Markdown begins it with. */
export function firstLine(text: string): string {
  const line = text.split('\n').find((one) => /\p{L}/u.test(one)) ?? '';
  return line.replace(/^[\s#>*\-+\d.)]+/u, '').replace(/[*_`]/gu, '');
}

/** The stops of a list under which others stand: all of them, or on a walk through the plan the headings of its parts. */
export function overviewOf(
  graph: Graph,
  show: Show,
): readonly { readonly at: number; readonly rank: number }[] {
  const ranks = { chapter: 0, section: 1, box: 1, measure: 2, topic: 2, project: 2 } as const;
  const all = show.stops.map((stop, at) => {
    const kind = stop.kind === 'place' ? graph.nodes.get(stop.id)?.kind : undefined;
    return { at, rank: kind !== undefined && kind in ranks ? ranks[kind as keyof typeof ranks] : null };
  });
  const headings = all.flatMap(({ at, rank }) => (rank === null ? [] : [{ at, rank }]));
  // A lesson is a list; only what goes through a text has headings to choose by.
  return headings.length > 20 && show.stops.length > 60 ? headings : all.map(({ at }) => ({ at, rank: 1 }));
}

/** A stop of a lesson as it is shown. `words` gives the range of words that were found again; `undefined` where they were not. */
export function lessonStop(
  stop: Stop,
  found: (
    place: Extract<Shown, { kind: 'place' }>['place'],
  ) => { readonly at: string; readonly range: TextRange | null } | null,
): ShowStop | null {
  const { id: key, minutes, notes, shown } = stop;
  const own = { key, minutes, notes };
  switch (shown.kind) {
    case 'place': {
      const place = found(shown.place);
      if (!place) return null;
      const words = shown.covers.words.flatMap((one) => {
        const at = found(one);
        return at?.range && at.at === place.at ? [at.range] : [];
      });
      return {
        ...own,
        kind: 'place',
        id: place.at,
        kinds: shown.covers.kinds,
        words,
        isAround: shown.around,
      };
    }
    case 'view':
      return { ...own, kind: 'view', of: parseRoute(shown.address), title: shown.title };
    default:
      return { ...own, ...shown };
  }
}
