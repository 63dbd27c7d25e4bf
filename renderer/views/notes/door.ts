import type { AnnotationColour, Selected } from '../../../corpus/index.ts';
import type { OpenedFile } from '../../../electron/bridge.ts';
import type { App } from '../../app-context.ts';
import type { Notes } from '../../state/notes.ts';
import { createStore, type Store } from '../../state/store.ts';

/** The door to a person's notes, which come after the text: who only reads does not wait for them. */
export type NotesDoor = {
  /** `null` until they are loaded. */
  readonly notes: Store<Notes | null>;
  /** The id of the annotation that is being written on beside the text. */
  readonly open: Store<string | null>;
  /** The colour of the next highlight: the one that was used last. */
  readonly colour: Store<AnnotationColour>;
  /** The words that were highlighted last, until the reader goes on: H again gives them the next colour. */
  readonly lit: Store<readonly Selected[] | null>;
  /** What was done last, as a sentence, and whether *Undo* stands beside it. Another object says it again. */
  readonly said: Store<NoteSaid>;
  /** Loads them, once, however often it is asked. Rejects where their code cannot be fetched; the next time tries again. */
  readonly prepare: (app: App) => Promise<Notes>;
  /** Takes in a file that a person opened with Remit. */
  readonly takeFile: (app: App, file: OpenedFile) => Promise<void>;
};

export type NoteSaid = { readonly words: string; readonly canUndo: boolean };

/** Makes the door. Nothing is loaded until `prepare` is asked. */
export function createNotesDoor(): NotesDoor {
  const notes = createStore<Notes | null>(null);
  let coming: Promise<Notes> | undefined;
  const load = async (app: App) => {
    const { openNotesOf } = await import('../idle-parts.ts');
    const opened = await openNotesOf(app);
    notes.set(opened);
    return opened;
  };
  return {
    notes,
    open: createStore<string | null>(null),
    colour: createStore<AnnotationColour>('sun'),
    lit: createStore<readonly Selected[] | null>(null),
    said: createStore<NoteSaid>({ words: '', canUndo: false }),
    prepare: (app) => {
      coming ??= load(app).catch((error: unknown) => {
        coming = undefined;
        throw error;
      });
      return coming;
    },
    takeFile: async (app, file) => (await import('../idle-parts.ts')).takeOpened(app, file),
  };
}
