/**
 * The contract between the shell and the window, as types only.
 *
 * `Calls` and `Signals` are the whole of it: the shell's handlers (ipc.ts), the checks of their arguments
 * (contract.ts) and the window's functions (preload.ts) are all derived from these two types.
 */

/** A place in a plan, as a link `remit://<plan>/<id>` names it. */
export type PlanLink = { readonly plan: string; readonly id: string };

/** What the native menu asks of the window: to go to its field, or to do one of its commands, by the id of the command. */
export type Command = { readonly kind: 'go-to' } | { readonly kind: 'run'; readonly id: string };

/**
 * A file that a person opened with Remit: by a double click, in a dialog, or from the recent ones. Its text is as it stands in the file, from
 * anywhere, and at most 20 million bytes: the window finds out what it is. A file that could not be read comes as a sentence to show.
 */
export type OpenedFile =
  | { readonly kind: 'read'; readonly name: string; readonly text: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** A text that is kept on the disk; `null` where there is none. `notice` is one sentence to show where something was wrong with it. */
export type KeptText = { readonly text: string | null; readonly notice: string | null };

/** What the window may ask of the shell. A call that is refused or fails rejects with a sentence to show. */
export type Calls = {
  /** Gives the settings as they were last saved, or `null` where there are none or they could not be read. */
  readonly loadSettings: () => Promise<string | null>;
  /** Keeps the settings: one JSON text of at most one million characters. Resolves when it is on the disk. */
  readonly saveSettings: (text: string) => Promise<void>;
  /** Asks the person, then opens an `http(s)` address in their browser. Resolves to whether it was opened. */
  readonly openExternal: (url: string) => Promise<boolean>;
  /** Gives the notes on a plan as they were last saved. It says what was wrong with them; nothing that was wrong makes it reject. */
  readonly loadNotes: (plan: string) => Promise<KeptText>;
  /** Keeps the notes on a plan: one JSON text of at most 20 million characters. Resolves when it is on the disk in two places. */
  readonly saveNotes: (plan: string, text: string) => Promise<void>;
  /** Gives the lessons on a plan as they were last saved, and `saveLessons` keeps them, as with notes. */
  readonly loadLessons: (plan: string) => Promise<KeptText>;
  readonly saveLessons: (plan: string, text: string) => Promise<void>;
  /** Gives the version of the plan that a person opened from a pack, as it was last kept. It says what was wrong with it; nothing that was wrong makes it reject. */
  readonly loadVersion: () => Promise<KeptText>;
  /** Keeps a version of the plan: one JSON text of at most 20 million characters. Resolves when it is on the disk. */
  readonly saveVersion: (text: string) => Promise<void>;
  /**
   * Asks the person where, then saves an export. `name` is the bare file name to propose, at most 200 characters, ending in csv, md, json,
   * remit.json, docx, bib, ris, svg or png; the content is at most 20 million bytes. Resolves when it is on the disk, or the person thought better of it.
   */
  readonly saveFile: (name: string, content: string | Uint8Array) => Promise<'saved' | 'cancelled'>;
  /** Asks the person where, then prints what the window shows into a PDF file. `name` is as for `saveFile`, ending in pdf. */
  readonly savePdf: (name: string) => Promise<'saved' | 'cancelled'>;
};

/** What the shell tells the window. A link that names no place comes as `null`: nothing of what was written in it gets in. */
export type Signals = {
  readonly link: PlanLink | null;
  readonly command: Command;
  readonly file: OpenedFile;
};

/** Adds a listener and returns the function that removes it. What came before the first listener is kept for it. */
export type Subscribe<Value> = (listener: (value: Value) => void) => () => void;

/** What `window.remit` is in the Desktop edition. In the other editions it is not there. */
export type RemitBridge = Calls & {
  readonly version: string;
  readonly edition: 'desktop';
  readonly onLink: Subscribe<Signals['link']>;
  readonly onCommand: Subscribe<Signals['command']>;
  readonly onFile: Subscribe<Signals['file']>;
};
