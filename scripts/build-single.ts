import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { singleFile } from './single-file.ts';

const project = join(import.meta.dirname, '..');
const MB = 1_000_000;

/** Builds the Single file edition into `file`, and gives its size in bytes and its SHA-256. */
export async function buildSingle(
  file: string,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-single-'));
  const before = process.env.NODE_ENV;
  // A test that builds must get what people get.
  process.env.NODE_ENV = 'production';
  try {
    const builder = await createBuilder({
      configFile: join(project, 'vite.config.ts'),
      logLevel: 'warn',
      mode: 'single',
      environments: {
        client: {
          build: {
            outDir: folder,
            emptyOutDir: true,
            // Fonts and all: whatever is a file of its own would be left behind.
            assetsInlineLimit: Number.MAX_SAFE_INTEGER,
            cssCodeSplit: false,
            modulePreload: false,
            chunkSizeWarningLimit: 4000,
            rolldownOptions: { output: { codeSplitting: false } },
          },
        },
      },
    });
    const { client } = builder.environments;
    if (!client) throw new Error('vite.config.ts has no environment "client".');
    await builder.build(client);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const page = Buffer.from(singleFile(read('index.html'), read));
    writeFileSync(file, page);
    return { bytes: page.byteLength, sha256: createHash('sha256').update(page).digest('hex') };
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const file = join(project, 'dist', 'remit.html');
  const { bytes, sha256 } = await buildSingle(file);
  process.stdout.write(`dist/remit.html, ${(bytes / MB).toFixed(2)} MB\nSHA-256 ${sha256}\n`);
}
