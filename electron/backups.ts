import { createHash } from 'node:crypto';

/** What the name of a backup says of it. */
export type Backup = {
  readonly file: string;
  /** Counts the saves: the newest backup has the highest, also after the clock of the machine was set back. */
  readonly number: number;
  /** When it was saved, in milliseconds of Unix time. */
  readonly time: number;
  /** The digest of its content, by which a damaged one is known. */
  readonly digest: string;
};

/** The most backups that are kept of one text. */
export const MOST_BACKUPS = 10;

const LAST_SAVES = 4;
const HOUR = 3_600_000;

/** The lengths of time of which each keeps the newest backup of its last three that have one. */
const PERIODS = [HOUR, 24 * HOUR, 7 * 24 * HOUR] as const;
const KEPT_PERIODS = 3;

/** Gives the digest of a content: the first 16 hexadecimal digits of its SHA-256, enough to notice any damage by accident. */
export function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Names a backup, as in `000042-2025-03-01T09-30-00-000Z-0123456789abcdef.json`: a list of names shows their order and day. */
export function nameBackup(number: number, time: number, digest: string): string {
  const stamp = new Date(time).toISOString().replace(/[:.]/gu, '-');
  return `${String(number).padStart(6, '0')}-${stamp}-${digest}.json`;
}

const BACKUP = /^(\d{6,12})-(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)-([0-9a-f]{16})\.json$/u;

function readName(file: string): readonly Backup[] {
  const [, number, hour, minute, second, rest, digest = ''] = BACKUP.exec(file) ?? [];
  const time = Date.parse(`${hour}:${minute}:${second}.${rest}`);
  return number === undefined || Number.isNaN(time) ? [] : [{ file, number: Number(number), time, digest }];
}

/** Reads the names of a folder of backups, newest first. Files of other names are none of ours and left out. */
export function readBackups(files: readonly string[]): readonly Backup[] {
  const found = files.flatMap(readName);
  return found.sort((a, b) => b.number - a.number || b.time - a.time || (a.file < b.file ? 1 : -1));
}

/**
 * Chooses the backups to keep, out of all, newest first: at most ten.
 *
 * They are the last four saves; the newest of each of the last three hours, days and weeks (of UTC) in which something was saved; and, as
 * long as these are fewer than ten, the newest of the others. So the very newest always stays, an afternoon of work does not push out
 * yesterday, and a pause of a month costs nothing. The order is that of the saves, whatever the clock said.
 */
export function backupsToKeep(backups: readonly Backup[]): readonly Backup[] {
  const kept = new Set(backups.slice(0, LAST_SAVES));
  for (const length of PERIODS) {
    const newest = new Map<number, Backup>();
    for (const backup of backups) {
      const period = Math.floor(backup.time / length);
      if (!newest.has(period) && newest.size < KEPT_PERIODS) newest.set(period, backup);
    }
    for (const backup of newest.values()) kept.add(backup);
  }
  for (const backup of backups) if (kept.size < MOST_BACKUPS) kept.add(backup);
  return backups.filter((backup) => kept.has(backup));
}
