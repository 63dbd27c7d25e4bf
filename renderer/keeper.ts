/** What of a person's is kept: their notes on a plan, or the lessons that they made on it. Also the name of where it is kept. */
export type KeptThing = 'notes' | 'lessons';

/** One note or lesson as it is kept: its id, and its text as JSON. */
export type KeptRecord = { readonly id: string; readonly json: string };

/** What changed in what is kept of a plan since the last save: what to keep, each new or changed, and the ids of what was taken away. */
export type KeptChange = {
  readonly put: readonly KeptRecord[];
  readonly removed: readonly string[];
  /** Gives all of it as the text of one file. Only the Desktop edition asks for it. */
  readonly whole: () => string;
};

/** What is kept of a plan: nothing; one file, as `whole` made it (Desktop); or one JSON text for each note or lesson, in no order (browser). */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'records'; readonly records: readonly string[] };

/** What was loaded. `notice` is one sentence to show where something was wrong. `lasts` is false where it ends with the window. */
export type Kept = {
  readonly found: Found;
  readonly notice: string | null;
  readonly lasts: boolean;
};

/** How a save ended. `message` is one sentence: what happened, what is kept all the same, what to do. */
export type KeepOutcome = { readonly kind: 'kept' } | { readonly kind: 'failed'; readonly message: string };

/** Where one kind of what a person made is kept: the one shape for every edition. */
export type Keeper = {
  /** Resolves to what is kept. Never rejects. */
  readonly load: (plan: string) => Promise<Kept>;
  /** Resolves when the change is kept, for good, or could not be. Never rejects. Changes are kept in the order in which they came. */
  readonly save: (plan: string, change: KeptChange) => Promise<KeepOutcome>;
  /** Calls back when another tab changed what is kept of a plan; returns the function that ends it. */
  readonly onChange: (listener: (plan: string) => void) => () => void;
};

const notLoaded = (what: KeptThing): string =>
  `The part of Remit that keeps ${what} could not be loaded; nothing that was kept is lost: export your ${what} to a file if you have written any, then load Remit again.`;

/** Makes a keeper that is loaded when it is first asked for, and asked for again where it could not be. */
export function createLazyKeeper(what: KeptThing, open: () => Promise<Keeper>): Keeper {
  let coming: Promise<Keeper> | undefined;
  const keeper = (): Promise<Keeper> => {
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
        () => ({ found: { kind: 'nothing' }, notice: notLoaded(what), lasts: true }),
      ),
    save: (plan, change) =>
      keeper().then(
        (opened) => opened.save(plan, change),
        () => ({ kind: 'failed', message: notLoaded(what) }),
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
