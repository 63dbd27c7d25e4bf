import type { OpenedFile } from '../../../electron/bridge.ts';
import type { App } from '../../app-context.ts';
import { importSentence } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { kindOfFile } from '../../state/remit-file.ts';
import { say } from './noting.ts';

const LARGEST = 20_000_000;

/** Reads a colleague's file of notes into a person's own, and says what that did. Whatever the file holds, nothing of it is run. */
export async function takeFile(app: App, notes: Notes, file: File): Promise<void> {
  if (file.size > LARGEST)
    return say(app, `“${file.name}” is too large for a notes file. Nothing was read from it.`);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return say(app, `“${file.name}” could not be read. Copy it to this computer and try again.`);
  }
  // A lesson that is dropped here is one all the same.
  if (kindOfFile(text) === 'lesson') return app.lessons.takeText(app, file.name, text);
  takeText(app, notes, text);
}

/** Takes in a file that a person opened with Remit, and shows what came of it. A file that Remit does not know changes nothing. */
export async function takeOpened(app: App, file: OpenedFile): Promise<void> {
  const kind = file.kind === 'read' ? kindOfFile(file.text) : 'unknown';
  if (file.kind === 'read' && kind === 'lesson') return app.lessons.takeText(app, file.name, file.text);
  app.router.open({ kind: 'notes', picked: NOTHING_PICKED });
  if (file.kind === 'refused') return say(app, file.sentence);
  switch (kind) {
    case 'notes':
      return takeText(app, await app.notes.prepare(app), file.text);
    default:
      return say(
        app,
        `“${file.name}” is of a kind that this version of Remit does not know. Nothing was read from it.`,
      );
  }
}

function takeText(app: App, notes: Notes, text: string): void {
  const end = notes.take(text);
  say(app, importSentence(end), end.kind === 'read' && end.added + end.changed > 0);
}
