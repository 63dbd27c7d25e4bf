import type { RemitBridge } from '../electron/bridge.ts';
import type { NotesKeeper } from './notes-keeper.ts';

/**
 * Makes the keeper of the Desktop edition, where the shell keeps one file a plan. Notes that could not be read are never saved over: until a
 * load has succeeded, what the window has may be less than what the file has.
 */
export function createFileKeeper(bridge: Pick<RemitBridge, 'loadNotes' | 'saveNotes'>): NotesKeeper {
  const read = new Set<string>();
  return {
    load: async (plan) => {
      try {
        const { text, notice } = await bridge.loadNotes(plan);
        read.add(plan);
        return { found: text === null ? { kind: 'nothing' } : { kind: 'file', text }, notice, lasts: true };
      } catch (error) {
        const notice = `Your notes could not be read, so nothing is saved over them: start Remit again (${wordsOf(error)})`;
        return { found: { kind: 'nothing' }, notice, lasts: true };
      }
    },
    save: async (plan, { whole }) => {
      if (!read.has(plan)) {
        const message =
          'Your notes are not saved, because those of earlier could not be read and would be lost: export them to a file, then start Remit again.';
        return { kind: 'failed', message };
      }
      try {
        await bridge.saveNotes(plan, whole());
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
