import type { App } from '../../app-context.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { beginNote, highlight, partsOf, stepNotes, toggleBookmark } from '../notes/noting.ts';
import type { Command } from './command.ts';
import { isReading } from './where.ts';

/** Commands for a person's own notes. */
export const NOTE_COMMANDS: readonly Command[] = [
  {
    id: 'notes',
    title: 'Notes',
    also: ['my notes', 'all highlights', 'my bookmarks', 'export notes', 'import notes'],
    isOffered: true,
    run: ({ router }) => router.open({ kind: 'notes', picked: NOTHING_PICKED }),
  },
  {
    id: 'new-note',
    title: 'Write a note here',
    also: ['add a note', 'comment', 'annotate'],
    when: isReading,
    run: (app) => void beginNote(app, partsOf(app, undefined)),
  },
  {
    id: 'highlight',
    title: 'Highlight this passage',
    also: ['mark this passage', 'colour'],
    when: isReading,
    run: (app) => void highlight(app, partsOf(app, undefined)),
  },
  {
    id: 'bookmark',
    title: 'Bookmark this passage, or take it off',
    also: ['set a bookmark', 'remove the bookmark'],
    when: isReading,
    run: (app) => void toggleBookmark(app, app.here.get()),
  },
  {
    id: 'undo-notes',
    title: 'Take back the last change to your notes',
    also: ['undo'],
    when: (app) => hasStep(app, 'undo'),
    run: (app) => void stepNotes(app, false),
  },
  {
    id: 'redo-notes',
    title: 'Do the last change to your notes again',
    also: ['redo'],
    when: (app) => hasStep(app, 'redo'),
    run: (app) => void stepNotes(app, true),
  },
];

function hasStep({ notes }: App, which: 'undo' | 'redo'): boolean {
  return (notes.notes.get()?.steps.get()[which] ?? null) !== null;
}
