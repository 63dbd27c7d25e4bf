import type { App } from '../../app-context.ts';
import { importSentence } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';
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
  const end = notes.take(text);
  say(app, importSentence(end), end.kind === 'read' && end.added + end.changed > 0);
}
