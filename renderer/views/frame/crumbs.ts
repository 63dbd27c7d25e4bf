import { type Graph, labelOf, type NodeKind, pathTo } from '../../../corpus/index.ts';
import { shorten } from '../../parts/words.ts';
import type { Landing } from '../../state/landing.ts';

export type Crumb = { readonly text: string; readonly href: string | null };

const LONGEST_QUERY = 120;

const VIEW_NAME = { matrix: 'Matrix', compare: 'Compare', ask: 'Ask' } as const;

type Step = Crumb & { readonly kind: NodeKind };

/** The way from the whole down to where the reader is. The last crumb is the place itself. */
export function crumbsFor(graph: Graph, landing: Landing, here: string): readonly Crumb[] {
  if (landing.view === 'health') return [{ text: 'Document health', href: null }];
  if (landing.view === 'search') {
    const query = landing.ask.query.trim();
    if (query === '') return [{ text: 'Search', href: null }];
    return [
      { text: 'Search', href: '#/search' },
      { text: shorten(query, LONGEST_QUERY), href: null },
    ];
  }
  if (landing.view === 'map') {
    const centre = graph.nodes.get(landing.at);
    return [
      { text: 'Map', href: null },
      { text: centre ? labelOf(graph, centre) : landing.at, href: null },
    ];
  }
  if (landing.view === 'paths') return [{ text: 'Path between', href: null }];
  if (landing.view === 'commitments') return [{ text: 'Commitments', href: null }];
  if (landing.view === 'matrix' || landing.view === 'compare' || landing.view === 'ask') {
    return [
      { text: 'Agencies', href: '#/agencies' },
      { text: VIEW_NAME[landing.view], href: null },
    ];
  }
  if (landing.view === 'agencies') {
    const body = landing.body ? graph.nodes.get(landing.body) : undefined;
    if (!body) return [{ text: 'Agencies', href: null }];
    return [
      { text: 'Agencies', href: '#/agencies' },
      { text: 'title' in body ? body.title : body.text, href: null },
    ];
  }
  const path = pathTo(graph, here).flatMap((node): readonly Step[] => {
    const { kind } = node;
    if (kind === 'chapter' || kind === 'section' || kind === 'box') {
      const number = kind === 'box' ? node.label : node.label.replace(/[().\s]/g, '');
      return [{ kind, text: `${number} ${node.title}`, href: `#/read/${node.id}` }];
    }
    return kind === 'footnote' ? [{ kind, text: labelOf(graph, node), href: null }] : [];
  });
  // A box says where it stands by itself; with its section the line would be too long to read.
  const box = path.find(({ kind }) => kind === 'box');
  const kept = box ? path.filter(({ kind }) => kind !== 'section') : path;
  const last = kept.at(-1);
  const plan: Crumb = { text: 'Plan', href: last ? '#/read/plan' : null };
  return [plan, ...kept.map((crumb) => ({ text: crumb.text, href: crumb === last ? null : crumb.href }))];
}
