import { type Ask, formatAsk, NOTHING_ASKED, parseAsk } from './ask.ts';
import { formatPicked, NOTHING_PICKED, type Picked, parsePicked } from './picked.ts';

/** A place that the address bar can name. `unknown` keeps what was written, so that it can be said. */
export type Route =
  /** The plan at a glance: where a fresh start leads. */
  | { readonly kind: 'start' }
  /** The text where reading stopped. */
  | { readonly kind: 'resume' }
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: PickedView; readonly picked: Picked }
  /** `picked` is what the dossier is narrowed to; left out where that is nothing. */
  | { readonly kind: 'agency'; readonly slug: string; readonly picked?: Picked }
  /** The map of what is tied to a node. */
  | { readonly kind: 'map'; readonly id: string; readonly picked: Picked }
  /** The editor of a lesson; `picked` holds the stop that is selected. */
  | { readonly kind: 'lesson'; readonly id: string; readonly picked?: Picked }
  | { readonly kind: 'search'; readonly ask: Ask }
  /** A place of the plan, shown to a class. `picked` is what is covered, and whether its neighbours are seen. */
  | { readonly kind: 'present'; readonly id: string; readonly picked: Picked }
  /** A view, shown to a class. */
  | { readonly kind: 'present-view'; readonly of: Route }
  /** A lesson, shown to a class; `stop` counts from 1, and 0 is its title page. */
  | { readonly kind: 'present-lesson'; readonly lesson: string; readonly stop: number }
  | { readonly kind: 'health' }
  | { readonly kind: 'versions' }
  | { readonly kind: 'unknown'; readonly written: string };

/** The views whose address holds what is picked in them. */
export type PickedView = keyof typeof PICKED_VIEWS;

const PICKED_VIEWS = {
  agencies: 'agencies',
  matrix: 'agencies/matrix',
  compare: 'agencies/compare',
  ask: 'agencies/ask',
  commitments: 'commitments',
  targets: 'targets',
  notes: 'notes',
  loom: 'map',
  paths: 'map/path',
  teach: 'teach',
  quiz: 'teach/quiz',
  hunt: 'teach/hunt',
} as const;

/** An address longer than this is nobody's place, and not worth showing back. */
const LONGEST = 400;
/** A search may hold a long query, each sign of which may be written as nine. */
const LONGEST_SEARCH = 30_000;

/** Reads the part of an address after `#`. Never throws: what it cannot read is `unknown`. */
export function parseRoute(hash: string): Route {
  // What was typed may hold any sign, so it is read before the address is decoded as a whole.
  const search = /^#?\/*search\/?(?:\?(.*))?$/su.exec(hash.slice(0, LONGEST_SEARCH));
  if (search) return { kind: 'search', ask: search[1] ? parseAsk(search[1]) : NOTHING_ASKED };
  const presented = PRESENTED_VIEW.exec(hash.slice(0, LONGEST_SEARCH));
  if (presented) return { kind: 'present-view', of: innerRoute(presented[1] ?? '') };
  const [before = '', after] = hash.slice(0, LONGEST_SEARCH).split(/\?(.*)/su);
  const present = /^#?\/*present\/(.+?)\/*$/u.exec(before)?.[1];
  if (present) return presentRoute(decode(present.slice(0, LONGEST)), after ?? '');
  const picking = pickedView(before);
  if (picking) return { kind: picking, picked: after ? parsePicked(after) : NOTHING_PICKED };
  const body = /^#?\/*agencies\/([^/]+)\/*$/u.exec(before)?.[1];
  if (body && after)
    return { kind: 'agency', slug: decode(body.slice(0, LONGEST)), picked: parsePicked(after) };
  const centre = /^#?\/*map\/(.+?)\/*$/u.exec(before)?.[1];
  if (centre) {
    const id = decode(centre.slice(0, LONGEST));
    return { kind: 'map', id, picked: after ? parsePicked(after) : NOTHING_PICKED };
  }
  const lesson = /^#?\/*teach\/lesson\/([^/]+)\/*$/u.exec(before)?.[1];
  if (lesson) {
    const id = decode(lesson.slice(0, LONGEST));
    return { kind: 'lesson', id, ...(after && { picked: parsePicked(after) }) };
  }
  const written = decode(hash.replace(/^#/, '').slice(0, LONGEST));
  const path = written.replace(/^\/+|\/+$/g, '');
  if (path === '') return { kind: 'start' };
  if (path === 'read') return { kind: 'resume' };
  const [view = '', ...rest] = path.split('/');
  const name = rest.join('/');
  if (view === 'read') return { kind: 'read', id: name };
  if (view === 'agencies' && rest.length === 1) return { kind: 'agency', slug: name };
  if ((view === 'health' || view === 'versions') && name === '') return { kind: view };
  return { kind: 'unknown', written };
}

const PRESENTED_VIEW = /^#?\/*present\/view(?:\/(.*))?$/su;

/** The view that is presented; one that shows another, or a place of the text, is none: that of the plan at a glance stands for it. */
function innerRoute(address: string): Route {
  if (/^\/*present(?:\/|$)/u.test(address)) return { kind: 'start' };
  const route = parseRoute(`#/${address}`);
  return /^(?:read|resume|unknown)$/.test(route.kind) ? { kind: 'start' } : route;
}

function presentRoute(path: string, after: string): Route {
  const [, lesson, stop = '0'] = /^lesson\/(.+?)(?:\/(\d{1,4}))?$/su.exec(path) ?? [];
  if (lesson !== undefined) return { kind: 'present-lesson', lesson, stop: Number(stop) };
  return { kind: 'present', id: path, picked: after === '' ? NOTHING_PICKED : parsePicked(after) };
}

/** Writes a route as the part of an address from `#` on. `parseRoute` reads it back as the same route. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'start':
      return '#/';
    case 'resume':
      return '#/read';
    case 'read':
      return `#/read/${encode(route.id)}`;
    case 'agencies':
    case 'matrix':
    case 'compare':
    case 'ask':
    case 'commitments':
    case 'targets':
    case 'notes':
    case 'loom':
    case 'paths':
    case 'teach':
    case 'quiz':
    case 'hunt':
      return `#/${PICKED_VIEWS[route.kind]}${formatPicked(route.picked)}`;
    case 'agency':
      return `#/agencies/${encode(route.slug)}${formatPicked(route.picked ?? NOTHING_PICKED)}`;
    case 'map':
      return `#/map/${encode(route.id)}${formatPicked(route.picked)}`;
    case 'lesson':
      return `#/teach/lesson/${encodeURIComponent(route.id)}${formatPicked(route.picked ?? NOTHING_PICKED)}`;
    case 'search':
      return `#/search${formatAsk(route.ask)}`;
    case 'present':
      return `#/present/${encode(route.id)}${formatPicked(route.picked)}`;
    case 'present-view':
      return `#/present/view${formatRoute(route.of).slice(1)}`;
    case 'present-lesson':
      return `#/present/lesson/${encode(route.lesson)}/${route.stop}`;
    case 'health':
    case 'versions':
      return `#/${route.kind}`;
    case 'unknown':
      return `#${encode(route.written)}`;
  }
}

/** The address of a node: a body opens its dossier, anything else its place in the text. */
export function hrefOf(id: string): string {
  const body = /^(?:agency|group)\/(.+)$/.exec(id);
  return formatRoute(body?.[1] ? { kind: 'agency', slug: body[1] } : { kind: 'read', id });
}

function pickedView(written: string): PickedView | undefined {
  const path = written.replace(/^#?\/+|\/+$/g, '');
  return (Object.keys(PICKED_VIEWS) as PickedView[]).find((view) => PICKED_VIEWS[view] === path);
}

function encode(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
