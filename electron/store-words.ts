/** Why the file of a text could not be taken as it was. */
export type Fault = 'damaged' | 'changed' | 'missing';

/** What was done about it. `at` is where the file lies now; `null` where there was none. */
export type Mended = {
  readonly fault: Fault;
  readonly at: string | null;
  /** What was loaded instead: the last saved state, an earlier one of that time, or nothing. */
  readonly loaded:
    | { readonly kind: 'last' | 'nothing' }
    | { readonly kind: 'earlier'; readonly time: number };
};

const FAULTS: Readonly<Record<Fault, string>> = {
  damaged: 'was damaged',
  changed: 'was changed by another program',
  missing: 'was missing',
};

function loadedWords({ loaded }: Mended): string {
  switch (loaded.kind) {
    case 'last':
      return 'so what Remit last saved was loaded from its backup';
    case 'earlier': {
      const [day, time] = new Date(loaded.time).toISOString().split('T');
      return `and so was its newest backup, so the state of ${day}, ${time?.slice(0, 5)} UTC, was loaded`;
    }
    case 'nothing':
      return 'and there is no good backup, so Remit starts without it';
  }
}

/** Says in one sentence what was wrong with the file of `what`, what was loaded instead, and where the file is kept. */
export function mendedWords(what: string, mended: Mended): string {
  const kept = mended.at === null ? '' : `; the file as it was is kept as ${mended.at}`;
  return `The file with ${what} ${FAULTS[mended.fault]}, ${loadedWords(mended)}${kept}.`;
}

/** Says in one sentence that a file which cannot be read cannot be moved out of the way either, so that nothing is saved over it. */
export function stuckWords(what: string, path: string, code: string): string {
  return `The file with ${what} cannot be read and could not be moved out of the way (${code}), so nothing is saved over it: move ${path} somewhere else, then start Remit again.`;
}

/** Says in one sentence that the file is of a newer version, and that it is left alone. */
export function newerWords(what: string, path: string): string {
  return `The file with ${what} was written by a newer version of Remit, so this version leaves it as it is and saves nothing over it: open it with the newer version (${path}).`;
}

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const NOT_ALLOWED = ['EROFS', 'EACCES', 'EPERM'];

/** Says in one sentence why a save failed, what was kept, and what to do. `code` is that of the system's error. */
export function failedWords(what: string, folder: string, code: string): string {
  const failed = `Remit could not save ${what}`;
  const kept = 'what was saved before is kept';
  if (NO_ROOM.includes(code)) {
    return `${failed} because the disk is full; ${kept}, and saving works again when there is room.`;
  }
  if (NOT_ALLOWED.includes(code)) {
    return `${failed} because the folder cannot be written to; ${kept}, and saving works again when ${folder} can be written to.`;
  }
  return `${failed} (${code}); ${kept}, and the next change tries again.`;
}
