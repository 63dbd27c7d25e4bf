import type { App } from '../../app-context.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import type { Command } from './command.ts';
import { exportButton } from './place-commands.ts';
import { pressButton, shownSoon } from './press-button.ts';
import { isReading } from './where.ts';

// Fetched while nobody waits: shared by two chunks, what it needs would move into what the first paint waits for.
const noting = () => import('../idle-parts.ts');

/** Commands for a person's own notes. */
export const NOTE_COMMANDS: readonly Command[] = [
  {
    id: 'notes',
    title: 'Notes',
    also: ['my notes', 'all highlights', 'my bookmarks'],
    isOffered: true,
    run: ({ router }) => router.open({ kind: 'notes', picked: NOTHING_PICKED }),
  },
  {
    id: 'new-note',
    title: 'Write a note here',
    also: ['add a note', 'comment', 'annotate'],
    when: isReading,
    run: async (app) => (await noting()).beginNote(app, [{ at: app.here.get(), range: null }]),
  },
  {
    id: 'highlight',
    title: 'Highlight this passage',
    also: ['mark this passage', 'colour'],
    when: isReading,
    run: async (app) => (await noting()).highlight(app, [{ at: app.here.get(), range: null }]),
  },
  {
    id: 'bookmark',
    title: 'Bookmark this passage, or take it off',
    also: ['set a bookmark', 'remove the bookmark'],
    when: isReading,
    run: async (app) => (await noting()).toggleBookmark(app, app.here.get()),
  },
  {
    id: 'import-notes',
    title: 'Import notes',
    also: ['import a colleague’s notes', 'open a notes file', 'merge notes'],
    when: () => importButton() !== null,
    run: () => importButton()?.click(),
  },
  {
    id: 'export-notes',
    title: 'Export notes',
    also: ['save my notes', 'download my notes', 'back up my notes'],
    run: async (app) => {
      await app.notes.prepare(app);
      app.router.open({ kind: 'notes', picked: NOTHING_PICKED });
      pressButton(await shownSoon(notesExport));
    },
  },
  {
    id: 'undo-notes',
    title: 'Take back the last change to your notes',
    also: ['undo'],
    when: (app) => hasStep(app, 'undo'),
    run: async (app) => (await noting()).stepNotes(app, false),
  },
  {
    id: 'redo-notes',
    title: 'Do the last change to your notes again',
    also: ['redo'],
    when: (app) => hasStep(app, 'redo'),
    run: async (app) => (await noting()).stepNotes(app, true),
  },
];

/** The button of the menu that exports notes: only their page has the field that imports. There is none while there are no notes. */
function notesExport(): HTMLElement | undefined {
  return importButton() === null ? undefined : exportButton();
}

/** The field of *Notes* that takes a file: only a page can ask for one. */
function importButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main input[data-imports]');
}

function hasStep({ notes }: App, which: 'undo' | 'redo'): boolean {
  return (notes.notes.get()?.steps.get()[which] ?? null) !== null;
}
