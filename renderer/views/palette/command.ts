import type { App } from '../../app-context.ts';
import type { CommandName } from '../../state/commands.ts';

/** Something that the window can do, offered by the field *Go to or search*. */
export type Command = CommandName & {
  /** Whether it can be done now, in the present view. Always, when left out. */
  readonly when?: (app: App) => boolean;
  /** It is offered while nothing is typed. */
  readonly isOffered?: true;
  /**
   * Does it. `say` is for one sentence that is shown and read out, where nothing else shows that it was done. `places` are ids of what was said
   * behind its words, of a command that takes places; empty where it was said alone.
   */
  readonly run: (app: App, say: (words: string) => void, places: readonly string[]) => void;
};
