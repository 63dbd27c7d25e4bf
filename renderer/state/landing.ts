import { type Graph, isBlock, labelOf, mentionAt, onMap, type TextRange } from '../../corpus/index.ts';
import type { Ask } from './ask.ts';
import { NOTHING_PICKED, type Picked } from './picked.ts';
import type { PickedView, Route } from './route.ts';

/** Where a route leads: the view, the place in it, and one sentence when it is not what was asked for. */
export type Landing =
  | {
      readonly view: 'read';
      readonly at: string;
      readonly opened: boolean;
      readonly notice: string | null;
      /** The id of the sentence that is meant, where it is one that promises something. */
      readonly sentence?: string;
      /** What the link asks about, where it is a name; `words` is where the text of `at` prints it. */
      readonly name?: string;
      readonly words?: TextRange;
    }
  | {
      readonly view: 'agencies';
      readonly body: string | null;
      readonly picked: Picked;
      readonly notice: string | null;
    }
  | { readonly view: Exclude<PickedView, 'agencies'>; readonly picked: Picked; readonly notice: null }
  /** `at` is the node in the middle of the map. */
  | {
      readonly view: 'map';
      readonly at: string;
      readonly picked: Picked;
      readonly notice: string | null;
    }
  | { readonly view: 'lesson'; readonly id: string; readonly picked: Picked; readonly notice: null }
  | { readonly view: 'search'; readonly ask: Ask; readonly notice: null }
  | { readonly view: 'present'; readonly shown: PresentRoute; readonly notice: null }
  | { readonly view: 'glance' | 'health' | 'versions'; readonly notice: null };

/** A route that shows something to a class. */
export type PresentRoute = Extract<Route, { readonly kind: `present${string}` }>;

const SENTENCE = /^(.+)\/c-\d+$/;

/** Finds where a route leads. `lastRead` is where reading stopped the last time. A route to nowhere leads to the nearest place. */
export function landOn(graph: Graph, route: Route, lastRead: string | null): Landing {
  switch (route.kind) {
    case 'start':
      return { view: 'glance', notice: null };
    case 'resume':
      return {
        view: 'read',
        at: blockAt(graph, lastRead ?? '') ?? firstBlock(graph),
        opened: false,
        notice: null,
      };
    case 'read':
      return landOnPlace(graph, route.id);
    case 'agencies':
      return { view: 'agencies', body: null, picked: route.picked, notice: null };
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
      return { view: route.kind, picked: route.picked, notice: null };
    case 'agency':
      return landOnBody(graph, route.slug, route.picked ?? NOTHING_PICKED);
    case 'map':
      return landOnMap(graph, route.id, route.picked);
    case 'lesson':
      return { view: 'lesson', id: route.id, picked: route.picked ?? NOTHING_PICKED, notice: null };
    case 'search':
      return { view: 'search', ask: route.ask, notice: null };
    case 'present':
    case 'present-view':
    case 'present-lesson':
      return { view: 'present', shown: route, notice: null };
    case 'health':
    case 'versions':
      return { view: route.kind, notice: null };
    case 'unknown':
      return {
        view: 'read',
        at: firstBlock(graph),
        opened: false,
        notice: `${whyUnknown(route.written)} This is the start of the plan.`,
      };
  }
}

/** Why an address leads nowhere, as one sentence. */
export function whyUnknown(written: string): string {
  const [, plan] = /^remit:\/\/([^/]+)\//.exec(written) ?? [];
  return plan === undefined
    ? `Remit has no page “${shorten(written)}”.`
    : `This link is to another plan, “${shorten(plan)}”, which is not open here.`;
}

function landOnPlace(graph: Graph, id: string): Landing {
  const node = graph.nodes.get(id);
  if (node?.kind === 'agency' || node?.kind === 'group') {
    return { view: 'agencies', body: node.id, picked: NOTHING_PICKED, notice: null };
  }
  const named = mentionAt(graph, id);
  if (named) {
    const { block, range } = named.mention;
    return { view: 'read', at: block.id, opened: true, notice: null, name: named.name.id, words: range };
  }
  // The commitments come after the text: the block that holds the sentence is the place, and the sentence is marked when they are there.
  const [, block] = SENTENCE.exec(id) ?? [];
  const at = blockAt(graph, id) ?? blockAt(graph, block ?? '');
  if (at) return { view: 'read', at, opened: true, notice: null, ...(at === block ? { sentence: id } : {}) };
  const near = nearestAbove(graph, id);
  const where = near ? 'This is the nearest place above it.' : 'This is the start of the plan.';
  return {
    view: 'read',
    at: near ?? firstBlock(graph),
    opened: near !== undefined,
    notice: `This plan has no place “${shorten(id)}”. ${where}`,
  };
}

/** Whether a route leads to a block by an address of its own: that of a sentence or of a mention in it. */
export function leadsInto(graph: Graph, route: Route, block: string): boolean {
  if (route.kind !== 'read') return false;
  return route.id.startsWith(`${block}/c-`) || mentionAt(graph, route.id)?.mention.block.id === block;
}

function landOnBody(graph: Graph, slug: string, picked: Picked): Landing {
  const body = [`agency/${slug}`, `group/${slug}`].find((id) => graph.nodes.has(id)) ?? null;
  const notice = body
    ? null
    : `This plan names no body “${shorten(slug)}”. These are all the bodies it names.`;
  return { view: 'agencies', body, picked: body ? picked : NOTHING_PICKED, notice };
}

/** A place that has no map of its own, such as a paragraph, is shown in that of what it stands in. */
function landOnMap(graph: Graph, id: string, picked: Picked): Landing {
  const node = onMap(graph, id);
  if (node) return { view: 'map', at: node.id, picked, notice: null };
  const above = nearestAbove(graph, id);
  const near = onMap(graph, above ?? 'plan');
  const where = near && near.kind !== 'plan' ? labelOf(graph, near) : 'the whole plan';
  const notice = `This plan has no place “${shorten(id)}”. This is the map of ${where}.`;
  return { view: 'map', at: near?.id ?? 'plan', picked, notice };
}

/** The block of a node: itself, or the block that holds it. */
function blockAt(graph: Graph, id: string): string | undefined {
  const node = graph.nodes.get(id);
  if (!node) return undefined;
  if (isBlock(node)) return node.id;
  if (node.kind === 'plan') return firstBlock(graph);
  return node.parent === null ? undefined : blockAt(graph, node.parent);
}

function nearestAbove(graph: Graph, id: string): string | undefined {
  const parts = id.split('/').slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const above = parts.join('/');
    const at = blockAt(graph, above) ?? mentionAt(graph, above)?.mention.block.id;
    if (at) return at;
  }
  return undefined;
}

function firstBlock(graph: Graph): string {
  return graph.plan.nodes.find(isBlock)?.id ?? '';
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
