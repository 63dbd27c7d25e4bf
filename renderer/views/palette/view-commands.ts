import type { App } from '../../app-context.ts';
import { NOTHING_ASKED } from '../../state/ask.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import type { PickedView } from '../../state/route.ts';
import { focusGoTo, foldPane } from '../frame/use-frame-keys.ts';
import type { Command } from './command.ts';

/** Commands that lead to a view, or change what of the window is shown. */
export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'matrix',
    title: 'Matrix',
    also: ['who owns what', 'grid', 'heat map'],
    isOffered: true,
    run: to('matrix'),
  },
  { id: 'compare', title: 'Compare', also: ['compare bodies', 'overlap'], run: to('compare') },
  { id: 'ask', title: 'Ask', also: ['ready questions', 'ask a question'], run: to('ask') },
  { id: 'agencies', title: 'Agencies', also: ['all bodies', 'list of agencies'], run: to('agencies') },
  {
    id: 'commitments',
    title: 'Commitments',
    also: ['promises', 'obligations', 'all commitments'],
    isOffered: true,
    run: to('commitments'),
  },
  { id: 'map', title: 'Map', also: ['loom', 'plan in one picture', 'threads'], run: to('loom') },
  {
    id: 'paths',
    title: 'Path between two places',
    also: ['how two places hang together', 'connection', 'way between'],
    run: to('paths'),
  },
  {
    id: 'targets',
    title: 'Targets',
    also: ['indicators', 'numbers and deadlines', 'time line'],
    run: to('targets'),
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
    run: ({ router }) => router.open({ kind: 'resume' }),
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
  {
    id: 'keys',
    title: 'Keys',
    also: ['keyboard shortcuts', 'shortcuts', 'help', 'hotkeys'],
    isOffered: true,
    run: ({ overlay }) => overlay.set('keys'),
  },
  {
    id: 'back',
    title: 'Back',
    also: ['go back', 'previous page'],
    when: ({ router }) => router.visits.get().depth > 0,
    run: ({ router }) => router.back(),
  },
  {
    id: 'forward',
    title: 'Forward',
    also: ['go forward', 'next page'],
    when: ({ router }) => router.visits.get().depth < router.visits.get().furthest,
    run: ({ router }) => router.forward(),
  },
  pane('left', ['fold the contents', 'hide the contents', 'show the contents', 'sidebar']),
  pane('right', ['fold the context', 'hide the context', 'show the context', 'who does this']),
  {
    id: 'clear-recent',
    title: 'Clear recent places',
    also: ['forget recent places', 'clear history', 'empty the list'],
    isOffered: true,
    when: ({ settings }) => settings.get().recent.length > 0,
    run: ({ settings }, say) => {
      settings.set({ ...settings.get(), recent: [] });
      say('The list of recent places is empty.');
    },
  },
];

function to(kind: PickedView): Command['run'] {
  return ({ router }: App) => router.open({ kind, picked: NOTHING_PICKED });
}

function pane(side: 'left' | 'right', also: readonly string[]): Command {
  return {
    id: `${side}-pane`,
    title: `Fold or show the ${side} pane`,
    also,
    when: () => document.querySelector(`[data-pane="${side}"], [data-opens="${side}"]`) !== null,
    run: () => {
      foldPane(side);
    },
  };
}
