import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceList, withPackages } from '../../scripts/licence-list.ts';
import { type Bundle, bundledPackages, licencesText, readPackage } from '../../scripts/licences.ts';

const project = join(import.meta.dirname, '..', '..');
const root = join(project, 'renderer');
const inside = (path: string) => join(project, 'node_modules', path);

/** A bundle of some modules, of which those named as gone were shaken out. */
function bundle(modules: readonly string[], gone: readonly string[] = []): Bundle {
  const lengths = [...modules.map((id) => [id, 100] as const), ...gone.map((id) => [id, 0] as const)];
  const entries = lengths.map(([id, renderedLength]) => [id, { renderedLength }] as const);
  return { output: [{ type: 'chunk', modules: Object.fromEntries(entries) }] };
}

const named = (...bundles: readonly Bundle[]) => bundledPackages(bundles, root).map(({ name }) => name);

describe('the list of what is bundled', () => {
  it('names a package once, however many of its files are in, and none of ours', () => {
    const window = bundle([
      inside('zod/mini/index.js'),
      inside('zod/v4/mini/index.js'),
      join(root, 'main.tsx'),
    ]);
    const shell = bundle([inside('zod/mini/index.js'), join(project, 'electron', 'main.ts')]);
    expect(named(window, shell)).toEqual(['zod']);
  });

  it('leaves out what was shaken out', () => {
    expect(named(bundle([inside('react/index.js')], [inside('minisearch/dist/es/index.js')]))).toEqual([
      'react',
    ]);
  });

  it('names the typefaces, which are files and no code', () => {
    const font = '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
    const fonts: Bundle = { output: [{ type: 'asset', originalFileNames: [font] }] };
    expect(bundledPackages([fonts], root)).toMatchObject([
      { name: '@fontsource-variable/inter', licence: 'OFL-1.1' },
    ]);
  });

  it('names what the bundler puts in of its own accord', () => {
    expect(named(bundle(['\0vite/preload-helper.js', '\0rolldown/runtime.js']))).toEqual([
      'rolldown',
      'vite',
    ]);
  });

  it('names what a package had bundled into its own files, in the version that it brings', () => {
    const packages = bundledPackages([bundle([inside('docx/dist/index.mjs')])], root);
    expect(packages.map(({ name }) => name)).toEqual(['docx', 'fflate', 'nanoid']);
    const own = readPackage(inside('docx/node_modules/nanoid'));
    expect(packages.at(-1)?.version).toBe(own.version);
  });
});

describe('the licence of a package', () => {
  it('is there whole', () => {
    const { text } = readPackage(inside('react'));
    expect(text).toMatch(/^MIT License/u);
    expect(text).toMatch(/OTHER DEALINGS IN THE\s+SOFTWARE\.$/u);
  });

  it('has the licence of code that was adapted within it', () => {
    const file = inside('docx/dist/index.mjs');
    expect(readPackage(inside('docx')).text).not.toContain('stream-browserify');
    expect(readPackage(inside('docx'), [file]).text).toContain('Copyright Joyent');
  });

  it("of Vite is Vite's own, without those of what only Vite uses", () => {
    const { text } = readPackage(inside('vite'));
    expect(text).toContain('VoidZero Inc. and Vite contributors');
    expect(text).not.toContain('Licenses of bundled dependencies');
  });
});

describe('the licences as a text', () => {
  const some = { version: '1.0.0', licence: 'MIT', text: 'The words of the licence.' };

  it('lists every package, and prints a licence once that several share', () => {
    const text = licencesText(
      [
        { name: 'a', ...some },
        { name: 'b', ...some },
        { name: 'c', ...some, text: '' },
      ],
      '9.9.9',
    );
    expect(text).toContain('Remit 9.9.9 contains');
    expect(text.match(/^ {2}[abc] 1\.0\.0 \(MIT\)$/gmu)).toHaveLength(6);
    expect(text.match(/The words of the licence\./gu)).toHaveLength(1);
    expect(text).toContain('This package brings no text of its licence.');
  });
});

describe('the window', () => {
  it('gets the list where its place was kept, in whatever quotation marks', () => {
    const text = 'A "quoted" licence,\nwith </script> and `ticks` and $& in it';
    const packages = [{ name: 'a', version: '1.0.0', licence: 'MIT', text }];
    const plugin = licenceList('1.0.0');
    const load = plugin.load as (id: string) => string | undefined;
    (plugin.configResolved as (config: { readonly command: string }) => void)({ command: 'build' });
    const code = load('\0virtual:remit/licences') ?? '';
    const place = /'([^']+)'/u.exec(code)?.[1] ?? '';
    for (const mark of ["'", '"', '`']) {
      const [, json = ''] = /^f\((".*")\)$/su.exec(withPackages(`f(${mark}${place}${mark})`, packages)) ?? [];
      const given = JSON.parse(JSON.parse(json)) as {
        readonly texts: readonly string[];
        readonly packages: readonly { readonly text: number }[];
      };
      expect(given.packages.map((one) => ({ ...one, text: given.texts[one.text] }))).toEqual(packages);
      expect(new Set(given.texts).size).toBe(given.texts.length);
    }
  });
});
