import * as z from 'zod/mini';
import { CHOSEN_ENDING, openablePath } from './opened-path.ts';

/** The most files that the list keeps. */
export const MOST_RECENT = 10;

const kept = z.object({ files: z.array(z.unknown()).check(z.maxLength(1000)) });

/** Reads the list of recent files as it was kept, the newest first. What is no path of a file that may be opened is left out. */
export function readRecent(text: string | null, platform: NodeJS.Platform): readonly string[] {
  const files = text === null ? [] : (kept.safeParse(parsed(text)).data?.files ?? []);
  const paths = files.flatMap(
    (file) => openablePath(file, { folder: null, platform, ending: CHOSEN_ENDING }) ?? [],
  );
  return [...new Set(paths)].slice(0, MOST_RECENT);
}

/** Writes the list of recent files to be kept. */
export function writeRecent(files: readonly string[]): string {
  return JSON.stringify({ files });
}

/** Puts a file at the head of the list. */
export function withRecent(files: readonly string[], path: string): readonly string[] {
  return [path, ...files.filter((file) => file !== path)].slice(0, MOST_RECENT);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
