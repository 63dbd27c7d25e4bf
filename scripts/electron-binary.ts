import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const installed = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

/** The version of Electron that the project asks for. */
export function electronVersion(): string {
  return (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * Gives the path of the Electron program, or `undefined` where it has not been fetched. Importing the package would
 * start a download, so its folder is looked at instead, as its own installer does.
 */
export function findElectron(): string | undefined {
  const name = read(join(installed, 'path.txt'));
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (elsewhere !== undefined) {
    const program = join(elsewhere, name ?? 'electron');
    return existsSync(program) ? program : undefined;
  }
  const version = read(join(installed, 'dist', 'version'))?.replace(/^v/u, '');
  if (name === undefined || version !== electronVersion()) return undefined;
  const program = join(installed, 'dist', name);
  return existsSync(program) ? program : undefined;
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      (entry) => (entry.isFile() ? entry.size : 0),
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** How long the download may take, in milliseconds: to bring its first byte, and to be complete. */
export type Patience = { readonly begin: number; readonly finish: number };

const usual: Patience = { begin: 15_000, finish: 600_000 };

/**
 * Lets Electron's own installer fetch the program, once, and gives its path, or `undefined` where it cannot be had.
 * A network that never answers is given up after fifteen seconds; one that does is given ten minutes.
 */
export async function fetchElectron(
  say: (line: string) => void,
  patience = usual,
): Promise<string | undefined> {
  const scratch = await mkdtemp(join(tmpdir(), 'remit-electron-'));
  const env = { ...process.env, TMPDIR: scratch, TMP: scratch, TEMP: scratch };
  const child = spawn(process.execPath, [join(installed, 'install.js')], { env, stdio: 'ignore' });
  const ended = new Promise<'ended'>((resolve) => {
    child.once('close', () => resolve('ended'));
    child.once('error', () => resolve('ended'));
  });
  const start = Date.now();
  let said = start;
  try {
    while ((await Promise.race([ended, pause(250)])) !== 'ended') {
      const bytes = await bytesIn(scratch);
      const waited = Date.now() - start;
      const begun = bytes > 0 || existsSync(join(installed, 'dist'));
      if (waited > (begun ? patience.finish : patience.begin)) child.kill();
      if (bytes > 0 && Date.now() - said > 5000) {
        say(`Fetched ${Math.round(bytes / 1e6)} MB so far.`);
        said = Date.now();
      }
    }
    return findElectron();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
