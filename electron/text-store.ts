import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openBackups, type Restored } from './backup-folder.ts';
import { digestOf } from './backups.ts';
import type { KeptText } from './bridge.ts';
import { codeOf } from './error-code.ts';
import { formatOf, isKeepable, readKept } from './kept-json.ts';
import { type Fault, failedWords, type Mended, mendedWords, newerWords, stuckWords } from './store-words.ts';
import { makeFolder, sweepScratch, writeAtomic, writeNew } from './write-atomic.ts';

/** One JSON text kept on the disk. */
export type TextStore = {
  /** Gives what was last saved. Never rejects. */
  readonly load: () => Promise<KeptText>;
  /** Resolves when the text is on the disk, for good; with backups, in two places. Rejects with one sentence to show. */
  readonly save: (text: string) => Promise<void>;
  /** Resolves when nothing is left to write. */
  readonly settled: () => Promise<void>;
};

/** Which text is kept, and how. */
export type TextStoreOptions = {
  readonly folder: string;
  /** The name of the file without `.json`. Backups are in `backups/<name>/` beside it. */
  readonly name: string;
  /** What is kept, as a sentence calls it: "the settings". */
  readonly what: string;
  /** Whether there are rolling backups. Without them a damaged file leaves nothing to load. */
  readonly backups: boolean;
  /** The newest form of the text (`formatOf`) that this version of Remit writes; 1 where nothing is said. */
  readonly format?: number;
  /** The clock, in milliseconds of Unix time. */
  readonly now?: () => number;
};

const READ_AGAIN = 3;

type Opened = KeptText & { readonly isWritable: boolean };

/**
 * Creates the store of one JSON text in `<folder>/<name>.json`. Texts are written one after another, the last one wins.
 *
 * A save writes the newest backup, then the file, and only then is it acknowledged. The name of a backup holds the digest of its content,
 * so the file is known to be good when a backup has its digest, and a file of other content, however well formed, is not taken for what
 * was saved: it is moved aside, never overwritten and never deleted, and the newest good backup is loaded. Where there are no backups, a
 * well-formed file is taken as it is. A file of a newer form is left where it is, and every save is refused.
 */
export function createTextStore(options: TextStoreOptions): TextStore {
  const { folder, name, what, format = 1, now = Date.now } = options;
  const path = join(folder, `${name}.json`);
  const backups = options.backups ? openBackups(join(folder, 'backups', name), now) : null;
  let last: Promise<unknown> = Promise.resolve();
  let isWritable = false;
  let untold: string | null = null;

  const mend = async (fault: Fault): Promise<Opened> => {
    const restored: Restored | null = (await backups?.newestWhole().catch(() => null)) ?? null;
    const text = restored?.text ?? null;
    let at: string | null = null;
    if (fault !== 'missing') {
      at = join(folder, `${name}.${fault}-${new Date(now()).toISOString().replace(/[:.]/gu, '-')}.json`);
      try {
        await rename(path, at);
      } catch (error) {
        return { text, notice: stuckWords(what, path, codeOf(error)), isWritable: false };
      }
    }
    // What was loaded stands in one place only until it is back in the file. Where it cannot be put there now, the next save does it.
    if (text !== null) await writeNew(path, text).catch(() => undefined);
    if (text !== null && formatOf(text) > format) return newer();
    return { text, notice: mendedWords(what, { fault, at, loaded: loadedOf(restored) }), isWritable: true };
  };

  const newer = (): Opened => ({ text: null, notice: newerWords(what, path), isWritable: false });

  const open = async (again = READ_AGAIN): Promise<Opened> => {
    const kept = await readKept(path);
    const known = (await backups?.list().catch(() => null)) ?? [];
    if (kept.kind === 'none') {
      if (known.length === 0) return { text: null, notice: null, isWritable: true };
      const mended = await mend('missing');
      // A single backup, the first, is a first save that was cut short before there was a file: nothing went missing.
      const isCutShort = known.length === 1 && known[0]?.number === 1 && mended.isWritable;
      return isCutShort ? { ...mended, notice: null } : mended;
    }
    if (kept.kind === 'damaged') return mend('damaged');
    if (formatOf(kept.text) > format) return newer();
    if (known.length > 0 && !known.some(({ digest }) => digest === kept.digest)) {
      // Another process may have saved so often in between that the backup of what was read is gone: then the file is another by now.
      const next = await readKept(path);
      const isStill = next.kind === 'whole' && next.digest === kept.digest;
      return isStill || again === 0 ? mend('changed') : open(again - 1);
    }
    // The first backup is of what was there before, so that a crash in the first save leaves a file that is known.
    if (known.length === 0) await backups?.add(Buffer.from(kept.text, 'utf8')).catch(() => undefined);
    return { text: kept.text, notice: null, isWritable: true };
  };

  const load = async (): Promise<KeptText> => {
    await sweepScratch(folder, `${name}.json.`);
    await backups?.sweep();
    const opened = await open();
    isWritable = opened.isWritable;
    const notice = opened.notice ?? untold;
    untold = null;
    return { text: opened.text, notice };
  };

  const put = async (content: Uint8Array): Promise<void> => {
    await makeFolder(folder);
    const takeBack = await backups?.add(content);
    try {
      await writeAtomic(path, content);
    } catch (error) {
      // Unless the new text stands in the file all the same, a save that failed leaves no trace.
      const kept = await readKept(path);
      if (kept.kind !== 'whole' || kept.digest !== digestOf(content)) await takeBack?.();
      throw error;
    }
    await backups?.thin().catch(() => undefined);
  };

  const write = async (text: string): Promise<void> => {
    if (!isKeepable(text)) {
      throw new Error(`Remit did not save ${what}, because the new text is not whole JSON.`);
    }
    // What is there is looked at before the first save, also where nobody asked for it, so that a damaged file is never written over.
    if (!isWritable) {
      const { notice } = await load();
      if (!isWritable) throw new Error(notice ?? failedWords(what, folder, 'EPERM'));
      untold = notice;
    }
    try {
      await put(Buffer.from(text, 'utf8'));
    } catch (error) {
      throw new Error(failedWords(what, folder, codeOf(error)));
    }
  };

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  return {
    load: () => inTurn(load),
    save: (text) => inTurn(() => write(text)),
    settled: async () => void (await last),
  };
}

function loadedOf(restored: Restored | null): Mended['loaded'] {
  if (restored === null) return { kind: 'nothing' };
  return restored.isLast ? { kind: 'last' } : { kind: 'earlier', time: restored.time };
}
