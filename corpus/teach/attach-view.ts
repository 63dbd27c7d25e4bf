import type { Graph } from '../model.ts';
import { mentionAt } from '../questions/mentions.ts';

/** The address of a view as far as a plan has what it names. */
export type AttachedView = {
  /** The address without the parts of its filters that the plan does not have. */
  readonly address: string;
  /** What it names and the plan does not have, as the address has it. */
  readonly missing: readonly string[];
};

/** What every address of Remit begins with. Anything else is never opened. */
export const VIEW_ADDRESS = '#/';

/** The names in an address whose values are bodies by their short name, several of them parted by dots. */
const BODIES = new Set(['with', 'part', 'body']);

const PLACE = /^(?:front|chapter|section|box|indicator|footnote|clause)[-/~]/u;
const NAMED = /^(?:agency|group|instrument|organisation|place)\/[^/]+/u;

/** Looks in a plan for what the address of a view names: its place or body, and the places and bodies of its filters. */
export function attachView(graph: Graph, address: string): AttachedView {
  if (!address.startsWith(VIEW_ADDRESS)) return { address, missing: [address] };
  const [path = '', query] = address.split(/\?(.*)/su);
  const subject = subjectOf(path);
  const isThere = subject === undefined || subject.some((id) => hasPlace(graph, id));
  const missing: string[] = isThere ? [] : [subject[0] ?? ''];
  const kept = (query ?? '').split('&').filter((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/su).map(decoded);
    const unknown = namesIn(name, value).filter((ids) => !ids.some((id) => hasPlace(graph, id)));
    missing.push(...unknown.flatMap(([id]) => id ?? []));
    return unknown.length === 0;
  });
  const left = kept.filter((pair) => pair !== '').join('&');
  return { address: left === '' ? path : `${path}?${left}`, missing };
}

/** What the path of an address is about, as the ids that it may mean; `undefined` where it is about no place. */
function subjectOf(path: string): readonly string[] | undefined {
  const [view, ...rest] = path.slice(VIEW_ADDRESS.length).split('/').map(decoded);
  const id = rest.join('/').replace(/\/+$/u, '');
  if (id === '') return undefined;
  if (view === 'read' || (view === 'map' && id !== 'path')) return [id];
  const isBody = view === 'agencies' && !['matrix', 'compare', 'ask'].includes(id);
  return isBody ? idsOfBody(id) : undefined;
}

/** The places and bodies that a part of a filter names, each as the ids that it may mean. */
function namesIn(name: string, value: string): readonly (readonly string[])[] {
  if (name === 'q') return [];
  if (name === 'cell') return value.split(' ').flatMap((one) => namesIn('', one));
  if (name === 'chapter' && /^\d+$/u.test(value)) return [[`chapter-${value}`]];
  if (NAMED.test(value) || PLACE.test(value)) return [[value]];
  return BODIES.has(name) ? value.split('.').map(idsOfBody) : [];
}

function idsOfBody(slug: string): readonly string[] {
  return [`agency/${slug}`, `group/${slug}`];
}

/** Whether a plan has a place: a node, the mention of a name, or the sentence of a block. */
function hasPlace(graph: Graph, id: string): boolean {
  const [, block] = /^(.+)\/c-\d+$/u.exec(id) ?? [];
  return graph.nodes.has(id) || graph.nodes.has(block ?? '') || mentionAt(graph, id) !== undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
