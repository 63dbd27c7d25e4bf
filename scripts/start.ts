import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { electronVersion, fetchElectron, findElectron } from './electron-binary.ts';
import { startLoopback } from './loopback.ts';
import { openBrowser } from './open-browser.ts';
import { readStartOptions, usage } from './start-options.ts';

const project = join(import.meta.dirname, '..');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function build(): Promise<void> {
  const builder = await createBuilder({ configFile: join(project, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
}

async function haveElectron(): Promise<string | undefined> {
  const found = findElectron();
  if (found !== undefined) return found;
  say(`Fetching Electron ${electronVersion()}, once (about 120 MB).`);
  return fetchElectron(say);
}

// A window that ends at once with an error never stood: no display, or a system that forbids the sandbox.
const stillbornWithin = 10_000;

async function openDesktop(program: string): Promise<'closed' | 'failed'> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const start = Date.now();
  const child = spawn(program, [project], { env, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(1));
  });
  if (code !== 0 && Date.now() - start < stillbornWithin) return 'failed';
  process.exitCode = code ?? 0;
  return 'closed';
}

async function serveBrowser(port: number, open: boolean): Promise<void> {
  const loopback = await startLoopback(join(project, 'dist', 'renderer'), port).catch((error: unknown) => {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw busy ? new Error(`Port ${port} is taken. Give another one, or none for any free port.`) : error;
  });
  say('The browser edition of Remit is at');
  say(loopback.url);
  say('Press Ctrl-C to stop.');
  const stop = (): void => void loopback.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (open) openBrowser(loopback.url);
}

async function run(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2), process.env);
  if (options.kind === 'help') return say(usage);
  if (options.kind === 'wrong') throw new Error(options.message);
  await build();
  if (options.browser) return serveBrowser(options.port, options.open);
  const program = await haveElectron();
  if (program !== undefined && (await openDesktop(program)) === 'closed') return;
  say(
    program === undefined
      ? 'Electron could not be fetched, so Remit runs in your browser instead (npm start -- --browser goes there at once).'
      : 'Electron could not open its window here, so Remit runs in your browser instead.',
  );
  await serveBrowser(options.port, options.open);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
