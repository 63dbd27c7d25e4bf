import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createKeptFiles } from '../../electron/kept-files.ts';
import { stateOf } from './kept-state.ts';

/**
 * A process that keeps notes or lessons, for the tests that kill it, run two of it, or take its disk away. Its arguments are the folder, what it keeps, and a list of
 * steps as JSON; it prints one line for each save, as soon as it has ended.
 */
type Step =
  | readonly ['save', writer: string, from: number, count: number, size: number]
  | readonly ['fill disk' | 'free disk' | 'list']
  | readonly ['mount', option: string];

const [, , userData = '', kept = '', steps = '[]'] = process.argv;
const store = createKeptFiles(userData, kept === 'lessons' ? 'lessons' : 'notes');
const filler = join(userData, 'filler');

// Written at once and not through a stream, so that a line that was printed is out before the process can be killed.
const print = (line: string) => writeSync(1, `${line}\n`);

async function save(writer: string, from: number, count: number, size: number): Promise<void> {
  for (let n = from; n < from + count; n += 1) {
    await store.save('ipr', stateOf(writer, n, size)).then(
      () => print(`${n}`),
      (error: Error) => print(error.message),
    );
  }
}

function fillDisk(): void {
  for (let size = 65_536; size > 0; size = Math.floor(size / 2)) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size));
    } catch {
      // Full for pieces of this size; smaller ones may still fit.
    }
  }
}

for (const step of JSON.parse(steps) as readonly Step[]) {
  if (step[0] === 'save') await save(step[1], step[2], step[3], step[4]);
  else if (step[0] === 'fill disk') fillDisk();
  else if (step[0] === 'free disk') rmSync(filler);
  else if (step[0] === 'mount') execFileSync('mount', ['-o', `remount,${step[1]}`, userData]);
  else if (step[0] === 'list') {
    const names = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    print(
      names
        .map(({ name }) => name.replace(/^(\d{6})-.*\.json$/u, '$1'))
        .sort()
        .join(' '),
    );
  }
}
