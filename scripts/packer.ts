import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';
import type { System } from './packages.ts';

const electronBuilder = createRequire(import.meta.url).resolve('electron-builder/cli.js');

/** A run of electron-builder. */
export type PackerRun = {
  readonly project: string;
  /** Arguments behind the program's own. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The file that gets all that it says. */
  readonly log: string;
};

const PATIENCE = 15 * 60_000;

/** Runs electron-builder, which never publishes from here. Gives whether it did what it was asked; a network that never answers ends it too. */
export async function runPacker({ project, args, env, log }: PackerRun): Promise<boolean> {
  await mkdir(dirname(log), { recursive: true });
  const output = createWriteStream(log);
  const child = spawn(process.execPath, [electronBuilder, '--publish', 'never', ...args], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
  });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(1));
  });
  await new Promise<void>((resolve) => void output.end(resolve));
  return code === 0;
}

/**
 * Copies the folder of Electron's program without the page that it shows when it has no app. `program` is what `findElectron` gives; on
 * macOS the program lies deep within its bundle.
 */
export async function copyElectron(program: string, system: System, to: string): Promise<void> {
  const depth = system === 'mac' ? 3 : 0;
  let from = dirname(program);
  for (let step = 0; step < depth; step += 1) from = dirname(from);
  await cp(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => basename(file) !== 'default_app.asar',
  });
}

/** Finds the app that the packer made in its folder, not yet put into a package. */
export async function unpackedApp(folder: string, system: System): Promise<string> {
  const names = await readdir(folder);
  const made = names.find((name) =>
    system === 'mac' ? /^mac(?:-|$)/u.test(name) : name.startsWith(system) && name.endsWith('-unpacked'),
  );
  if (made === undefined) throw new Error(`The packer left no app in ${folder}.`);
  return system === 'mac' ? join(folder, made, 'Remit.app') : join(folder, made);
}

/** Gives the file of a packed app that holds the fuses. */
export function programWithFuses(app: string, system: System): string {
  switch (system) {
    case 'win':
      return join(app, 'Remit.exe');
    case 'linux':
      return join(app, 'remit');
    case 'mac':
      return join(app, 'Contents', 'Frameworks', 'Electron Framework.framework', 'Electron Framework');
  }
}

/** Gives the path of a program by its name, as a shell would find it; `undefined` where there is none. */
export function findProgram(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
    .find((file) => existsSync(file));
}
