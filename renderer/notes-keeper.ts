/** One note as it is kept: its id, and its text as JSON. */
export type NoteRecord = { readonly id: string; readonly json: string };

/** What changed in the notes on a plan since the last save: those to keep, each new or changed, and the ids of those that were taken away. */
export type NotesChange = {
  readonly put: readonly NoteRecord[];
  readonly removed: readonly string[];
  /** Gives all notes on the plan as the text of one file. Only the Desktop edition asks for it. */
  readonly whole: () => string;
};

/** What is kept of a plan: nothing; one file, as `whole` made it (Desktop); or one JSON text for each note, in no order (browser). */
export type FoundNotes =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'records'; readonly records: readonly string[] };

/** What was loaded. `notice` is one sentence to show where something was wrong. `lasts` is false where notes end with the window. */
export type KeptNotes = {
  readonly found: FoundNotes;
  readonly notice: string | null;
  readonly lasts: boolean;
};

/** How a save ended. `message` is one sentence: what happened, what is kept all the same, what to do. */
export type KeepOutcome = { readonly kind: 'kept' } | { readonly kind: 'failed'; readonly message: string };

/** Where a person's notes are kept: the one shape for every edition. */
export type NotesKeeper = {
  /** Resolves to what is kept. Never rejects. */
  readonly load: (plan: string) => Promise<KeptNotes>;
  /** Resolves when the change is kept, for good, or could not be. Never rejects. Changes are kept in the order in which they came. */
  readonly save: (plan: string, change: NotesChange) => Promise<KeepOutcome>;
  /** Calls back when another tab changed the notes on a plan; returns the function that ends it. */
  readonly onChange: (listener: (plan: string) => void) => () => void;
};

const NOT_LOADED =
  'The part of Remit that keeps notes could not be loaded; nothing that was kept is lost: export your notes to a file if you have written any, then load Remit again.';

/** Makes a keeper that is loaded when it is first asked for, and asked for again where it could not be. */
export function createLazyKeeper(open: () => Promise<NotesKeeper>): NotesKeeper {
  let coming: Promise<NotesKeeper> | undefined;
  const keeper = (): Promise<NotesKeeper> => {
    coming ??= open().catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
  return {
    load: (plan) =>
      keeper().then(
        (opened) => opened.load(plan),
        () => ({ found: { kind: 'nothing' }, notice: NOT_LOADED, lasts: true }),
      ),
    save: (plan, change) =>
      keeper().then(
        (opened) => opened.save(plan, change),
        () => ({ kind: 'failed', message: NOT_LOADED }),
      ),
    onChange: (listener) => {
      let stop: (() => void) | null = () => {};
      keeper().then(
        (opened) => {
          if (stop) stop = opened.onChange(listener);
        },
        () => undefined,
      );
      return () => {
        stop?.();
        stop = null;
      };
    },
  };
}
