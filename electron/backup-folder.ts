import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Backup, backupsToKeep, digestOf, nameBackup, readBackups } from './backups.ts';
import { codeOf } from './error-code.ts';
import { readKept } from './kept-json.ts';
import { flushFolder, makeFolder, sweepScratch, writeAtomic } from './write-atomic.ts';

/** A state out of a backup. `time` is when it was saved; `isLast` tells that nothing was saved after it. */
export type Restored = { readonly text: string; readonly time: number; readonly isLast: boolean };

/** The rolling backups of one text, in a folder of their own. */
export type BackupFolder = {
  /** All backups, newest first, as their names tell them. */
  readonly list: () => Promise<readonly Backup[]>;
  /** The newest backup whose content is what its name says, or `null` where there is none. */
  readonly newestWhole: () => Promise<Restored | null>;
  /** Keeps a state as the newest backup, and resolves, when it is on the disk, to what takes it away again. */
  readonly add: (content: Uint8Array) => Promise<() => Promise<void>>;
  /** Removes the backups that the rule does not keep. What cannot be removed is left for the next time. */
  readonly thin: () => Promise<void>;
  /** Removes what a crash left half written. */
  readonly sweep: () => Promise<void>;
};

/**
 * Opens the backups in a folder, which is made with the first of them. `now` is the clock, in milliseconds of Unix time. A folder that
 * cannot be listed rejects, because a backup whose number is only guessed could pass for the newest.
 */
export function openBackups(folder: string, now: () => number): BackupFolder {
  // Read anew each time, because another process may keep its backups here too.
  const list = async () => readBackups(await namesIn(folder));
  const remove = (file: string) => rm(join(folder, file), { force: true }).catch(() => undefined);

  return {
    list,
    newestWhole: async () => {
      for (const [index, { file, digest, time }] of (await list()).entries()) {
        const kept = await readKept(join(folder, file));
        if (kept.kind === 'whole' && kept.digest === digest) {
          return { text: kept.text, time, isLast: index === 0 };
        }
      }
      return null;
    },
    add: async (content) => {
      await makeFolder(folder);
      const [newest] = await list();
      const file = nameBackup((newest?.number ?? 0) + 1, now(), digestOf(content));
      const takeAway = async () => {
        await remove(file);
        await flushFolder(folder).catch(() => undefined);
      };
      try {
        await writeAtomic(join(folder, file), content);
      } catch (error) {
        await takeAway();
        throw error;
      }
      return takeAway;
    },
    thin: async () => {
      const all = await list();
      const kept = new Set(backupsToKeep(all));
      for (const backup of all) if (!kept.has(backup)) await remove(backup.file);
    },
    sweep: () => sweepScratch(folder, ''),
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
