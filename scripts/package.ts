import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createBuilder } from 'vite';

const project = join(import.meta.dirname, '..');
const electronBuilder = createRequire(import.meta.url).resolve('electron-builder/cli.js');

const builder = await createBuilder({ configFile: join(project, 'vite.config.ts'), logLevel: 'warn' });
await builder.buildApp();

// Its own flags (--linux, --mac, --win, --dir) are passed on; packing needs the network for Electron and its tools.
const args = [electronBuilder, '--publish', 'never', ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: project, stdio: 'inherit' });
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
