import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** One file of the build: its name under the folder that is served, and what stands in it. */
export type BuiltFile = { readonly name: string; readonly content: string | Uint8Array };

/** What the service worker need not keep: itself. The browser keeps it. */
const OWN = new Set(['sw.js', 'offline-files.js']);

/**
 * Writes the script that tells the service worker (`renderer/public/sw.js`) which files to keep, and under which name. The name is a hash of all of them, so that
 * any change at all makes a new build; the page itself is asked for as `./`.
 */
export function offlineScript(files: readonly BuiltFile[]): string {
  const kept = files.filter(({ name }) => !OWN.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = createHash('sha256');
  for (const { name, content } of kept) hash.update(`${name}\n`).update(content).update('\n');
  const names = kept.map(({ name }) => (name === 'index.html' ? './' : `./${name}`));
  const data = { version: hash.digest('hex').slice(0, 16), files: names };
  return `self.remitFiles = ${JSON.stringify(data)};\n`;
}

/** Gives the built window its list of files for use without a network (see `offlineScript`). */
export function offlineFiles(): Plugin {
  let publicFolder = '';
  return {
    name: 'remit-offline-files',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === 'chunk' ? file.code : file.source,
        }));
        const source = offlineScript([...built, ...filesIn(publicFolder)]);
        this.emitFile({ type: 'asset', fileName: 'offline-files.js', source });
      },
    },
  };
}

function filesIn(folder: string): readonly BuiltFile[] {
  return readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}
