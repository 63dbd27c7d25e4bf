import { foldPane } from '../frame/use-frame-keys.ts';
import { clear } from '../read/use-found.ts';
import type { Command } from './command.ts';

/** Commands that change what of the window is shown, and what it remembers. */
export const WINDOW_COMMANDS: readonly Command[] = [
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
  {
    id: 'look',
    title: 'How the text looks',
    also: ['appearance', 'settings', 'options', 'preferences', 'look', 'fonts and colours'],
    isOffered: true,
    run: () => {
      const button = document.querySelector<HTMLElement>('[data-opens="look"]');
      button?.focus();
      button?.click();
    },
  },
  {
    id: 'clear-marks',
    title: 'Take the marks of the search away',
    also: ['clear matches', 'remove marks', 'stop marking'],
    when: ({ found }) => found.get() !== null,
    run: clear,
  },
  {
    id: 'unpin',
    title: 'Close all pinned previews',
    also: ['unpin all', 'clear pinned'],
    when: ({ pinned }) => pinned.get().length > 0,
    run: ({ pinned }) => pinned.set([]),
  },
  pane('left', ['fold the contents', 'hide the contents', 'show the contents', 'sidebar']),
  pane('right', ['fold the context', 'hide the context', 'show the context', 'who does this']),
  {
    id: 'clear-seen',
    title: 'Forget what has been seen',
    also: ['clear seen', 'start reading anew', 'reset progress', 'percent seen'],
    when: ({ seen }) => seen.get().size > 0,
    run: ({ seen }, say) => {
      seen.set(new Set());
      say('What has been seen of the text is forgotten. It counts anew from here.');
    },
  },
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
