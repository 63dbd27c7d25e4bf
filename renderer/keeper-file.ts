import type { KeptText } from '../electron/bridge.ts';
import type { Keeper, KeptThing } from './keeper.ts';

/** How the shell keeps one file a plan of something. Both reject with a sentence to show. */
export type KeptFile = {
  readonly load: (plan: string) => Promise<KeptText>;
  readonly save: (plan: string, text: string) => Promise<void>;
};

/**
 * Makes the keeper of the Desktop edition, where the shell keeps one file a plan. What could not be read is never saved over: until a
 * load has succeeded, what the window has may be less than what the file has.
 */
export function createFileKeeper(shell: KeptFile, what: KeptThing): Keeper {
  const read = new Set<string>();
  return {
    load: async (plan) => {
      try {
        const { text, notice } = await shell.load(plan);
        read.add(plan);
        return { found: text === null ? { kind: 'nothing' } : { kind: 'file', text }, notice, lasts: true };
      } catch (error) {
        const notice = `Your ${what} could not be read, so nothing is saved over them: start Remit again (${wordsOf(error)})`;
        return { found: { kind: 'nothing' }, notice, lasts: true };
      }
    },
    save: async (plan, { whole }) => {
      if (!read.has(plan)) {
        const message = `Your ${what} are not saved, because those of earlier could not be read and would be lost: export them to a file, then start Remit again.`;
        return { kind: 'failed', message };
      }
      try {
        await shell.save(plan, whole());
        return { kind: 'kept' };
      } catch (error) {
        return { kind: 'failed', message: wordsOf(error) };
      }
    },
    // There is one window.
    onChange: () => () => {},
  };
}

// The shell's errors are sentences to show.
function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
