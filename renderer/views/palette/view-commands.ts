import { COMPARED_BODIES, listed } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { NOTHING_ASKED } from '../../state/ask.ts';
import { compareRoute } from '../../state/compared.ts';
import { NOTHING_PICKED, pick } from '../../state/picked.ts';
import { hrefOf, type PickedView, parseRoute } from '../../state/route.ts';
import { pickForm, pickPage } from '../../state/target-picks.ts';
import { focusGoTo, present } from '../frame/use-frame-keys.ts';
import type { Command } from './command.ts';

/** Commands that lead to a view. */
export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'matrix',
    title: 'Matrix',
    also: ['who owns what', 'grid', 'heat map'],
    isOffered: true,
    run: to('matrix'),
  },
  {
    id: 'compare',
    title: 'Compare',
    also: ['compare bodies', 'overlap'],
    takes: {
      behind: ['compare', 'comparison of', 'overlap of', 'overlap between'],
      most: COMPARED_BODIES.most,
      onlyBodies: true,
      titled: (labels) => `Compare ${listed(labels)}`,
    },
    run: ({ router }, _, bodies) => router.open(compareRoute(bodies)),
  },
  { id: 'ask', title: 'Ask', also: ['ready questions', 'ask a question'], run: to('ask') },
  {
    id: 'present',
    title: 'Present what is open',
    also: ['present', 'slide show', 'projector', 'full screen', 'show to a class'],
    isOffered: true,
    run: present,
  },
  { id: 'agencies', title: 'Agencies', also: ['all bodies', 'list of agencies'], run: to('agencies') },
  {
    id: 'commitments',
    title: 'Commitments',
    also: ['promises', 'obligations', 'all commitments'],
    isOffered: true,
    takes: {
      behind: ['commitments of', 'commitments by', 'promises of', 'obligations of'],
      most: 1,
      onlyBodies: true,
      titled: ([label = '']) => `Commitments of ${label}`,
    },
    run: ({ router }, _, bodies) =>
      router.open({ kind: 'commitments', picked: pick(NOTHING_PICKED, 'body', bodies) }),
  },
  {
    id: 'map',
    title: 'Map',
    also: ['loom', 'plan in one picture', 'overview of the plan', 'threads', 'picture'],
    takes: {
      behind: ['map of', 'map', 'graph of', 'network of', 'neighbours of', 'what is tied to'],
      most: 1,
      titled: ([label = '']) => `Map of ${label}`,
    },
    run: ({ router }, _, [id]) =>
      router.open(
        id === undefined
          ? { kind: 'loom', picked: NOTHING_PICKED }
          : { kind: 'map', id, picked: NOTHING_PICKED },
      ),
  },
  {
    id: 'paths',
    title: 'Path between two places',
    also: ['how two places hang together', 'connection', 'way between'],
    takes: {
      behind: ['path between', 'path from', 'path', 'way between', 'way from', 'connection between'],
      most: 2,
      titled: ([from = '', to]) =>
        to === undefined ? `Path from ${from}` : `Path between ${from} and ${to}`,
    },
    run: ({ router }, _, [from, to]) =>
      router.open({
        kind: 'paths',
        picked: { ...(from && { from: [from] }), ...(to && { to: [to] }) },
      }),
  },
  { id: 'targets', title: 'Targets', also: ['goals', 'baseline', 'bars'], run: to('targets') },
  {
    id: 'indicators',
    title: 'Indicators',
    also: ['targets of the indicators'],
    run: ({ router }) => router.open({ kind: 'targets', picked: pickPage('indicators') }),
  },
  {
    id: 'targets-table',
    title: 'Indicators as a table',
    also: ['targets as a table', 'baseline and target in a table'],
    run: ({ router }) => router.open({ kind: 'targets', picked: pickForm(pickPage('indicators'), 'table') }),
  },
  {
    id: 'quantities',
    title: 'Other quantities',
    also: ['quantities', 'all numbers', 'other numbers', 'figures', 'deadlines'],
    run: ({ router }) => router.open({ kind: 'targets', picked: pickPage('quantities') }),
  },
  {
    id: 'dates',
    title: 'Time line',
    also: ['timeline', 'dates along the years', 'all dates', 'years'],
    run: ({ router }) => router.open({ kind: 'targets', picked: pickPage('dates') }),
  },
  {
    id: 'quiz',
    title: 'Quiz',
    also: ['questions for a class', 'test what was learnt', 'exercise', 'hand-out with questions'],
    run: to('quiz'),
  },
  {
    id: 'hunt',
    title: 'Scavenger hunt',
    also: ['hunt', 'find places', 'search exercise', 'exercise for a class'],
    run: to('hunt'),
  },
  {
    id: 'overview',
    title: 'Plan at a glance',
    also: ['overview', 'start page', 'summary', 'home', 'front page'],
    run: ({ router }) => router.open({ kind: 'start' }),
  },
  {
    id: 'read',
    title: 'Read',
    also: ['the text', 'whole plan', 'go on reading'],
    takes: {
      behind: ['go to', 'dossier of', 'duties of'],
      most: 1,
      titled: ([label = '']) => `Go to ${label}`,
    },
    run: ({ router }, _, [id]) => router.open(id === undefined ? { kind: 'resume' } : parseRoute(hrefOf(id))),
  },
  {
    id: 'search',
    title: 'Search',
    also: ['find', 'saved searches', 'recent searches'],
    run: ({ router }) => {
      router.open({ kind: 'search', ask: NOTHING_ASKED });
      focusGoTo();
    },
  },
  {
    id: 'health',
    title: 'Document health',
    also: ['problems', 'errors', 'check the text'],
    run: ({ router }) => router.open({ kind: 'health' }),
  },
  {
    id: 'versions',
    title: 'Versions of the plan',
    also: ['open a pack', 'open a newer version', 'update the plan', 'first version of the plan'],
    run: ({ router }) => router.open({ kind: 'versions' }),
  },
  {
    id: 'about',
    title: 'About Remit',
    also: ['version', 'licences', 'checksums', 'details for support', 'open source'],
    run: ({ overlay }) => overlay.set('about'),
  },
];

function to(kind: PickedView): Command['run'] {
  return ({ router }: App) => router.open({ kind, picked: NOTHING_PICKED });
}
