import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKeptFiles, type KeptThing } from '../../electron/kept-files.ts';
import { stateOf, writerOf } from './kept-state.ts';

let built = '';
let child = '';
let userData = '';

// One plain file, because a process that is killed sixty times must start in a moment.
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'remit-child-'));
  const builder = await createBuilder({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    environments: {
      ssr: {
        resolve: { noExternal: true },
        build: {
          ssr: join(import.meta.dirname, 'kept-child.ts'),
          outDir: built,
          rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
        },
      },
    },
  });
  const { ssr } = builder.environments;
  if (ssr === undefined)
    throw new Error('Vite has no environment "ssr" any more. Build the child another way.');
  await builder.build(ssr);
  child = join(built, 'child.mjs');
}, 60_000);
afterAll(() => rm(built, { recursive: true, force: true }));

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'remit-notes-'));
});
afterEach(() => rm(userData, { recursive: true, force: true }));

const load = (kept: KeptThing = 'notes') => createKeptFiles(userData, kept).load('ipr');
const file = (kept: KeptThing = 'notes') => join(userData, kept, 'ipr.json');

type Ended = { readonly lines: readonly string[]; readonly signal: NodeJS.Signals | null };

/** What a process printed, line by line and without a last line that it did not end. */
function ended(running: ChildProcess): Promise<Ended> {
  let printed = '';
  running.stdout?.on('data', (piece: Buffer) => {
    printed += piece.toString();
  });
  return new Promise((resolve) => {
    running.once('close', (_code, signal) => resolve({ lines: printed.split('\n').slice(0, -1), signal }));
  });
}

const start = (steps: unknown, kept: KeptThing = 'notes') =>
  spawn(process.execPath, [child, userData, kept, JSON.stringify(steps)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const DAMAGES: readonly ((path: string) => Promise<unknown>)[] = [
  async () => undefined,
  (path) => truncate(path, 3).catch(() => undefined),
  async () => undefined,
  (path) => rm(path, { force: true }),
  async () => undefined,
  (path) => writeFile(path, '{}').catch(() => undefined),
];

describe.each([
  { kept: 'notes', ROUNDS: 60 },
  { kept: 'lessons', ROUNDS: 24 },
] as const)('a process that is killed while it keeps $kept', ({ kept, ROUNDS }) => {
  const LONGEST = 40;

  it('leaves what it last acknowledged, or the next that it was writing, also when the file is damaged on top of it', async () => {
    let reached = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      // A small text and a large one, so that it is killed within every step of a save.
      const size = round % 2 === 0 ? 2_000 : 400_000;
      const running = start([['save', 'a', reached + 1, 100_000, size]], kept);
      const end = ended(running);
      const after = Math.random() * LONGEST;
      running.stdout?.once('data', () => setTimeout(() => running.kill('SIGKILL'), after));
      const { lines, signal } = await end;
      expect(signal).toBe('SIGKILL');
      const last = Number(lines.at(-1));
      if (round > 0) await DAMAGES[round % DAMAGES.length]?.(file(kept));
      const { text } = await load(kept);
      const told = `round ${round}, killed ${after} ms after the first save, ${last} acknowledged`;
      expect([stateOf('a', last, size), stateOf('a', last + 1, size)].includes(text ?? ''), told).toBe(true);
      reached = writerOf(text ?? '').n;
    }
    expect(await ended(start([['save', 'a', reached + 1, 1, 2_000], ['list']], kept))).toMatchObject({
      lines: [`${reached + 1}`, expect.not.stringContaining('.tmp')],
    });
    expect(await readdir(join(userData, kept, 'backups', 'ipr'))).toHaveLength(10);
  }, 120_000);
});

describe('two processes that keep notes at once', () => {
  it('do not spoil one another, and a third never reads anything but a state that was saved', async () => {
    const COUNT = 60;
    const SIZE = 60_000;
    await createKeptFiles(userData, 'notes').save('ipr', stateOf('c', 1, SIZE));
    const both = Promise.all(['a', 'b'].map((writer) => ended(start([['save', writer, 1, COUNT, SIZE]]))));
    let running = true;
    void both.then(() => {
      running = false;
    });
    let seen = 0;
    while (running) {
      const { text } = await load();
      const { writer, n } = writerOf(text ?? '');
      expect(text).toBe(stateOf(writer, n, SIZE));
      seen += 1;
    }
    expect(seen).toBeGreaterThan(0);
    const all = Array.from({ length: COUNT }, (_, index) => `${index + 1}`);
    for (const { lines } of await both) expect(lines).toEqual(all);
    const lasts = ['a', 'b'].map((writer) => stateOf(writer, COUNT, SIZE));
    expect(lasts).toContain((await load()).text);
    await rm(file());
    expect(lasts).toContain((await load()).text);
    const left = await readdir(userData, { recursive: true });
    expect(left.filter((name) => /damaged|tmp/u.test(name))).toEqual([]);
  });
});

const FULL =
  'Remit could not save your notes on this plan because the disk is full; what was saved before is kept, and saving works again when there is room.';

describe.skipIf(process.platform === 'win32')('a file that may not grow any more', () => {
  it('keeps the old state whole, says so in one sentence, and takes the next save that fits', async () => {
    const steps = [
      ['save', 'a', 1, 1, 1_000],
      ['save', 'a', 2, 1, 900_000],
      ['list'],
      ['save', 'a', 3, 1, 1_000],
    ];
    const limited = 'ulimit -f 400; exec "$0" "$@"';
    const { stdout } = spawnSync('sh', [
      '-c',
      limited,
      process.execPath,
      child,
      userData,
      'notes',
      JSON.stringify(steps),
    ]);
    expect(stdout.toString().split('\n')).toEqual(['1', FULL, '000001 ipr.json', '3', '']);
    expect((await load()).text).toBe(stateOf('a', 3, 1_000));
  });
});

/** Whether this system lets its user mount a small disk of their own, as most Linux systems do. */
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0;

describe.runIf(canMount)('a disk of 300 kB', () => {
  it('that is full or read-only keeps the old state whole, says so, and takes the next save when it can be written again', async () => {
    const steps = [
      ['save', 'a', 1, 1, 30_000],
      ['fill disk'],
      ['save', 'a', 2, 1, 30_000],
      ['list'],
      ['free disk'],
      ['save', 'a', 3, 1, 30_000],
      ['mount', 'ro'],
      ['save', 'a', 4, 1, 30_000],
      ['mount', 'rw'],
      ['save', 'a', 5, 1, 30_000],
      ['list'],
    ];
    // The disk is gone with the process, so what it holds at the end is copied out.
    const script =
      'mount -t tmpfs -o size=300k none "$0" && "$1" "$2" "$0" notes "$3" && cat "$0/notes/ipr.json"';
    const printed = execFileSync('unshare', [
      ...['--map-root-user', '--mount', 'sh', '-c', script],
      ...[userData, process.execPath, child, JSON.stringify(steps)],
    ]).toString();
    expect(printed.split('\n')).toEqual([
      '1',
      FULL,
      '000001 filler ipr.json',
      '3',
      `Remit could not save your notes on this plan because the folder cannot be written to; what was saved before is kept, and saving works again when ${join(userData, 'notes')} can be written to.`,
      '5',
      '000001 000002 000003 ipr.json',
      stateOf('a', 5, 30_000),
    ]);
  });
});
