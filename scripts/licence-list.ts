import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bundle, type BundledPackage, bundledPackages, licencesText } from './licences.ts';

const LICENCES = 'virtual:remit/licences';

const project = join(import.meta.dirname, '..');

/**
 * Stands in the code until all of it is made, because only then is it known what it is made of. It has the digest of the lock file in it, so
 * that other packages make another name of the file that holds it, which servers let browsers keep.
 */
const PLACE = `remit-licences-${createHash('sha256')
  .update(readFileSync(join(project, 'package-lock.json')))
  .digest('hex')
  .slice(0, 16)}`;

/**
 * Gives the window the packages of which something was bundled, with their licences, and puts them beside it as `licences.txt` for people.
 * What was bundled into the shell counts too, where that is built before the window.
 */
export function licenceList(version: string): Plugin {
  const before: Bundle[] = [];
  let isBuild = false;
  return {
    name: 'remit-licences',
    // One list for the shell and the window.
    sharedDuringBuild: true,
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === LICENCES ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${LICENCES}`) return undefined;
      if (!isBuild) return 'export const licences = [];';
      return `const { texts, packages } = JSON.parse('${PLACE}');
export const licences = packages.map((one) => ({ ...one, text: texts[one.text] }));`;
    },
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const own = { output: Object.values(bundle) } as Bundle;
        if (this.environment.name !== 'client') {
          before.push(own);
          return;
        }
        const packages = bundledPackages([...before, own], join(project, 'renderer'));
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk') part.code = withPackages(part.code, packages);
        }
        if (this.environment.config.mode === 'single') return;
        const source = licencesText(packages, version);
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
      },
    },
  };
}

/** Puts the packages where their place was kept, whatever quotation marks the place has got since. A text that several share stands there once: each says its number in the list of texts. */
export function withPackages(code: string, packages: readonly BundledPackage[]): string {
  const texts = [...new Set(packages.map(({ text }) => text))];
  const numbered = packages.map((one) => ({ ...one, text: texts.indexOf(one.text) }));
  const text = JSON.stringify(JSON.stringify({ texts, packages: numbered }));
  return code.replace(new RegExp(`(["'\`])${PLACE}\\1`, 'gu'), () => text);
}
