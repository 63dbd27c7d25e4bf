import {
  type AttachedLesson,
  type AttachedPlace,
  type AttachedStop,
  type CoverKind,
  type Graph,
  type Lesson,
  labelOf,
  nodeAt,
  pathTo,
  plannedMinutes,
  type Shown,
  stageBlock,
  stageWalk,
  type TextRange,
  titleOf,
} from '../../corpus/index.ts';
import { askedAt } from './asked-at.ts';
import type { PresentRoute } from './landing.ts';
import { lessonTitle, STOP_KIND, stopTitle } from './lesson-words.ts';
import type { Picked } from './picked.ts';
import { coversIn, isAround } from './present.ts';
import type { ListedStop } from './presenter.ts';
import { parseRoute, type Route } from './route.ts';
import { stopNumber } from './stop-numbers.ts';

/** One stop of what is presented. */
export type ShowStop = {
  /** Names it among the others. */
  readonly key: string;
  /** What it is called in a list. It gives away nothing that is covered. */
  readonly title: string;
  readonly minutes: number | null;
  /** What only the speaker sees. */
  readonly notes: string;
} & StopShown;

type StopShown =
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly kinds: readonly CoverKind[];
      /** The words that were chosen to be covered. */
      readonly words: readonly TextRange[];
      /** The words that the stop is about; `null` for all of the block. */
      readonly about: TextRange | null;
      readonly isAround: boolean;
    }
  /** A place that the plan does not have any more, with its words as they were. */
  | { readonly kind: 'missing'; readonly words: string }
  | { readonly kind: 'view'; readonly of: Route }
  | { readonly kind: 'title'; readonly lesson: Lesson }
  /** `places` are the places of the plan that were stops of it, by id, and `views` the titles of its views; each once, in the order of the lesson. */
  | {
      readonly kind: 'end';
      readonly lesson: Lesson;
      readonly places: readonly string[];
      readonly views: readonly string[];
    }
  /** `page` is the address where the quiz is played without a stage; `null` for one of a lesson's own. */
  | (Extract<Shown, { readonly kind: 'quiz' }> & { readonly page: Route | null })
  | Extract<Shown, { readonly kind: 'slide' | 'question' | 'hunt' }>;

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

const NOTHING_PLANNED = { minutes: null, notes: '' } as const;

/** The stops of a walk through the plan, block by block. They are the same wherever in it one is. */
export function walkStops(graph: Graph, picked: Picked): readonly ShowStop[] {
  const kinds = coversIn(picked);
  const around = isAround(picked);
  return stageWalk(graph).map((id) => ({
    ...NOTHING_PLANNED,
    key: id,
    title: blockTitle(graph, id),
    kind: 'place',
    id,
    kinds,
    words: [],
    about: null,
    isAround: around,
  }));
}

/** A walk through the plan from a place; `stops` are all of it. */
export function walkShow(
  graph: Graph,
  route: Extract<PresentRoute, { kind: 'present' }>,
  stops: readonly ShowStop[],
): Show {
  const at = stageBlock(graph, route.id)?.id;
  return {
    title: graph.plan.meta.shortTitle || graph.plan.meta.title,
    stops,
    at: Math.max(
      0,
      stops.findIndex(({ key }) => key === at),
    ),
    minutes: null,
    routeTo: (to) => ({ ...route, id: stops[to]?.key ?? route.id }),
  };
}

/** A view by itself. */
export function viewShow(route: Extract<PresentRoute, { kind: 'present-view' }>, title: string): Show {
  return {
    title,
    stops: [{ ...NOTHING_PLANNED, key: 'view', title, ...viewShown(route.of) }],
    at: 0,
    minutes: null,
    routeTo: () => route,
  };
}

/** What stands on the stage for a view. A quiz and a hunt are played there as those of a lesson are, with the whole class. */
function viewShown(of: Route): StopShown {
  const asked = askedAt(of);
  if (!asked) return { kind: 'view', of };
  return asked.kind === 'quiz' ? { ...asked, page: of } : asked;
}

/** A lesson, between its title page and its end. `attached` is where its places stand in the plan that is open. */
export function lessonShow(
  graph: Graph,
  lesson: Lesson,
  attached: AttachedLesson,
  route: Extract<PresentRoute, { kind: 'present-lesson' }>,
): Show {
  const title = lessonTitle(lesson);
  const own = attached.stops.map((stop) => lessonStop(graph, stop));
  const places = own.flatMap((stop) => (stop.kind === 'place' ? [stop.id] : []));
  const views = own.flatMap((stop) => (stop.kind === 'view' ? [stop.title] : []));
  const end = { kind: 'end', lesson, places: [...new Set(places)], views: [...new Set(views)] } as const;
  const stops: readonly ShowStop[] = [
    { ...NOTHING_PLANNED, key: 'title', title, kind: 'title', lesson },
    ...own,
    { ...NOTHING_PLANNED, key: 'end', title: 'End', ...end },
  ];
  return {
    title,
    stops,
    at: Math.min(route.stop, stops.length - 1),
    minutes: plannedMinutes(lesson),
    routeTo: (stop) => ({ ...route, stop }),
  };
}

/** The stops that a list of all stops names: every one, or of a walk through the whole plan its headings. */
export function listedStops(graph: Graph, { stops }: Show): readonly ListedStop[] {
  const all = stops.map(({ title }, at) => ({ at, title, rank: 1, number: stopNumber({ stops }, at) }));
  if (stops.length !== stageWalk(graph).length) return all;
  return all.flatMap((one) => {
    const stop = stops[one.at];
    const rank = stop?.kind === 'place' ? rankOf(graph, stop.id) : null;
    return rank === null ? [] : [{ ...one, rank }];
  });
}

const RANKS: Readonly<Record<string, number>> = {
  chapter: 0,
  section: 1,
  box: 1,
  measure: 2,
  topic: 2,
  project: 2,
};

function rankOf(graph: Graph, id: string): number | null {
  return RANKS[graph.nodes.get(id)?.kind ?? ''] ?? null;
}

/** The label of a block and the heading that it stands under. Its own words may be what the class is asked about. */
function blockTitle(graph: Graph, id: string): string {
  const node = nodeAt(graph, id);
  const heading = pathTo(graph, id).findLast((one) => 'title' in one && one.kind !== 'plan');
  return heading ? `${labelOf(graph, node)} ${titleOf(heading)}` : labelOf(graph, node);
}

function lessonStop(graph: Graph, attached: AttachedStop): ShowStop {
  const { stop, place, address } = attached;
  const { shown } = stop;
  const own = { key: `stop ${stop.id}`, minutes: stop.minutes, notes: stop.notes };
  switch (shown.kind) {
    case 'place': {
      const at = place && standing(graph, place);
      if (!at) return { ...own, title: 'Missing place', kind: 'missing', words: shown.place.quote.exact };
      const words = attached.words.flatMap((one) => {
        const found = standing(graph, one);
        return found?.id === at.id && found.range ? [found.range] : [];
      });
      return {
        ...own,
        title: blockTitle(graph, at.id),
        kind: 'place',
        id: at.id,
        kinds: shown.covers.kinds,
        words,
        about: at.range,
        isAround: shown.around,
      };
    }
    case 'view':
      return { ...own, title: stopTitle(graph, attached), ...viewShown(parseRoute(address ?? '#/')) };
    case 'quiz':
      return { ...own, title: STOP_KIND.quiz, ...shown, page: null };
    case 'hunt':
      return { ...own, title: STOP_KIND[shown.kind], ...shown };
    default:
      return { ...own, title: stopTitle(graph, attached), ...shown };
  }
}

/** Where a place stands: its block, and the words in it where it is not about the whole. */
function standing(
  graph: Graph,
  { place, attachment }: AttachedPlace,
): { readonly id: string; readonly range: TextRange | null } | null {
  if (attachment.kind === 'unplaced') return null;
  const block = stageBlock(graph, attachment.at);
  if (!block) return null;
  const isOwn = block.id === attachment.at && !place.whole;
  return { id: block.id, range: isOwn ? attachment.range : null };
}
