import { type Graph, labelOf, type NodeKind, type PlanNode, pathTo } from '../../../corpus/index.ts';
import { shorten } from '../../parts/words.ts';
import type { Landing } from '../../state/landing.ts';
import { hrefOf } from '../../state/route.ts';

/** A step of the way. `id` is that of the place, where it is one that has others beside it, and `beside` says what those are. */
export type Crumb = {
  readonly text: string;
  readonly href: string | null;
  readonly id?: string;
  readonly beside?: string;
};

const LONGEST_QUERY = 120;

const TEACH_NAME = { lesson: 'Lesson', quiz: 'Quiz', hunt: 'Scavenger hunt' } as const;

const VIEW_NAME = { matrix: 'Matrix', compare: 'Compare', ask: 'Ask' } as const;

const BESIDE = {
  chapter: 'Other chapters',
  section: 'Other sections of this chapter',
  box: 'Other boxes of this chapter',
} as const;

type Step = Crumb & { readonly kind: NodeKind };

/** The way from the whole down to where the reader is. The last crumb is the place itself. */
export function crumbsFor(graph: Graph, landing: Landing, here: string): readonly Crumb[] {
  if (landing.view === 'glance') return [{ text: 'Plan', href: null }];
  if (landing.view === 'health') return [{ text: 'Document health', href: null }];
  if (landing.view === 'present') return [{ text: 'Present', href: null }];
  if (landing.view === 'versions') return [{ text: 'Versions of the plan', href: null }];
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
      { text: 'Map', href: '#/map' },
      { text: centre ? labelOf(graph, centre) : landing.at, href: null },
    ];
  }
  if (landing.view === 'paths') {
    return [
      { text: 'Map', href: '#/map' },
      { text: 'Path between', href: null },
    ];
  }
  if (landing.view === 'commitments') return [{ text: 'Commitments', href: null }];
  if (landing.view === 'targets') return [{ text: 'Targets', href: null }];
  if (landing.view === 'notes') return [{ text: 'Notes', href: null }];
  if (landing.view === 'teach') return [{ text: 'Teach', href: null }];
  if (landing.view === 'lesson' || landing.view === 'quiz' || landing.view === 'hunt') {
    return [
      { text: 'Teach', href: '#/teach' },
      { text: TEACH_NAME[landing.view], href: null },
    ];
  }
  if (landing.view === 'loom') return [{ text: 'Map', href: null }];
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
    if (node.kind !== 'footnote') return stepOf(node);
    return [{ kind: node.kind, text: labelOf(graph, node), href: hrefOf(node.id) }];
  });
  // A box says where it stands by itself; with its section the line would be too long to read.
  const box = path.find(({ kind }) => kind === 'box');
  const kept = box ? path.filter(({ kind }) => kind !== 'section') : path;
  return [{ text: 'Plan', href: '#/' }, ...kept];
}

/** The places beside a place, itself included: the chapters of the plan, and the sections or boxes of its chapter. */
export function placesBeside(graph: Graph, id: string): readonly Crumb[] {
  const chapter = pathTo(graph, id).find(({ kind }) => kind === 'chapter');
  const own = graph.nodes.get(id);
  if (!own) return [];
  const all = graph.plan.nodes.filter(
    (node) =>
      node.kind === own.kind &&
      (own === chapter || pathTo(graph, node.id).some((above) => above.id === chapter?.id)),
  );
  return all.flatMap((node) => stepOf(node));
}

function stepOf(node: PlanNode): readonly Step[] {
  const { kind } = node;
  if (kind !== 'chapter' && kind !== 'section' && kind !== 'box') return [];
  const number = kind === 'box' ? node.label : node.label.replace(/[().\s]/g, '');
  return [
    { kind, text: `${number} ${node.title}`, href: hrefOf(node.id), id: node.id, beside: BESIDE[kind] },
  ];
}
