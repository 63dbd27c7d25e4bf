import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronVersion } from '../../scripts/electron-binary.ts';
import { FUSE_MARK, fuseWire } from '../../scripts/fuse-wire.ts';
import { writeIconFiles } from '../../scripts/icon-files.ts';
import { runPacker } from '../../scripts/packer.ts';
import { type ArchivedFile, digestOf, readAsar } from './asar-reader.ts';

const project = join(import.meta.dirname, '..', '..');
const MOST_BYTES = 6_000_000;
/** The length of the wire and its states: nine fuses, all on. */
const NINE_FUSES_ON = Buffer.concat([Buffer.from([1, 9]), Buffer.from('111111111')]);

let folder = '';
let app = '';
let files: ReadonlyMap<string, ArchivedFile> = new Map();

/** A folder that looks like Electron to the packer: a program with its fuses, which starts nothing, and the files beside it. */
async function standInElectron(dist: string): Promise<void> {
  await mkdir(join(dist, 'locales'), { recursive: true });
  await mkdir(join(dist, 'resources'));
  const program = Buffer.concat([Buffer.from(`no program ${FUSE_MARK}`), NINE_FUSES_ON, Buffer.alloc(16)]);
  await writeFile(join(dist, 'electron'), program);
  await chmod(join(dist, 'electron'), 0o755);
  await writeFile(join(dist, 'version'), electronVersion());
  await writeFile(join(dist, 'LICENSE'), 'the licence of Electron');
  await writeFile(join(dist, 'LICENSES.chromium.html'), 'the licences of Chromium');
  for (const language of ['en-US', 'en-GB', 'de', 'zh-CN']) {
    await writeFile(join(dist, 'locales', `${language}.pak`), language);
  }
}

/** Every file of a folder, by its path within it. */
function filesIn(root: string, at = ''): readonly string[] {
  return readdirSync(join(root, at), { withFileTypes: true }).flatMap((entry) => {
    const name = at ? `${at}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesIn(root, name) : [name];
  });
}

// The packer of another system makes another folder; what is in the archive is the same.
describe.skipIf(process.platform !== 'linux')('the packed app', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'remit-packed-'));
    await standInElectron(join(folder, 'electron'));
    await writeIconFiles(join(project, 'dist', 'icons'));
    const log = join(folder, 'packer.log');
    const made = await runPacker({
      project,
      env: process.env,
      log,
      args: [
        ...['--linux', 'dir', '--x64'],
        `-c.electronDist=${join(folder, 'electron')}`,
        `-c.directories.output=${join(folder, 'release')}`,
      ],
    });
    if (!made) throw new Error(readFileSync(log, 'utf8'));
    app = join(folder, 'release', 'linux-unpacked');
    files = readAsar(join(app, 'resources', 'app.asar'));
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has these files and no other', () => {
    const built = filesIn(join(project, 'dist', 'renderer')).map((name) => `dist/renderer/${name}`);
    // The licences lie beside the archive, where people can read them; the window has its own.
    const inside = built.filter((name) => name !== 'dist/renderer/licences.txt');
    const expected = ['package.json', 'dist/main/main.js', 'dist/preload/preload.cjs', ...inside];
    expect([...files.keys()].sort()).toEqual(expected.sort());
    const plain = built.filter((name) => !name.startsWith('dist/renderer/assets/'));
    expect(plain.sort()).toEqual(
      [
        'icon-192.png',
        'icon-512.png',
        'icon-maskable-512.png',
        'icon.svg',
        'index.html',
        'licences.txt',
        'manifest.webmanifest',
        'offline-files.js',
        'sw.js',
        'theme.js',
      ].map((name) => `dist/renderer/${name}`),
    );
    const odd = built.filter(
      (name) => !plain.includes(name) && !/^dist\/renderer\/assets\/[\w.-]+\.(?:js|css|woff2)$/u.test(name),
    );
    expect(odd).toEqual([]);
  });

  it('has every icon that its manifest names, in the size that it says', () => {
    const content = (name: string) => files.get(`dist/renderer/${name}`)?.content ?? Buffer.alloc(24);
    const { icons } = JSON.parse(content('manifest.webmanifest').toString()) as {
      icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect(icons.length).toBeGreaterThan(0);
    for (const { src, sizes } of icons) {
      const png = content(src.replace('./', ''));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });

  it('is small', () => {
    const { size } = statSync(join(app, 'resources', 'app.asar'));
    expect(size).toBeLessThan(MOST_BYTES);
  });

  it('has whole files: each has the digest that Electron will compare', () => {
    const broken = [...files].filter(([, { content, stated }]) => digestOf(content) !== stated);
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  it('has what was built, byte for byte', () => {
    const changed = [...files].filter(
      ([name, { content }]) => name !== 'package.json' && !content.equals(readFileSync(join(project, name))),
    );
    expect(changed.map(([name]) => name)).toEqual([]);
  });

  it('says in package.json how it starts, and nothing of how it is made', () => {
    const packed = JSON.parse(files.get('package.json')?.content.toString() ?? '');
    expect(packed).toMatchObject({ name: 'remit', main: 'dist/main/main.js', desktopName: 'remit.desktop' });
    expect(Object.keys(packed)).not.toContain('scripts');
    expect(Object.keys(packed)).not.toContain('devDependencies');
  });

  it('has its fuses set in the program itself', () => {
    const wire = fuseWire(readFileSync(join(app, 'remit')));
    // In the order of the wire: run as Node, cookie encryption, NODE_OPTIONS, --inspect, integrity, only from the archive, snapshot, file:, trap handlers.
    expect(String.fromCharCode(...wire)).toBe('010011001');
  });

  it('brings the licences of all that is in it as a text, for those who do not start it', () => {
    const text = readFileSync(join(app, 'resources', 'licences.txt'), 'utf8');
    for (const name of ['react-dom', 'zod', '@fontsource-variable/inter', 'docx', 'character-entities']) {
      expect(text).toMatch(new RegExp(`^  ${name} [\\d.]+ \\(`, 'mu'));
    }
  });

  it('brings the licences of Electron and Chromium, and no language that it does not speak', () => {
    expect(readFileSync(join(app, 'LICENSE.electron.txt'), 'utf8')).toBe('the licence of Electron');
    expect(existsSync(join(app, 'LICENSES.chromium.html'))).toBe(true);
    expect(readdirSync(join(app, 'locales')).sort()).toEqual(['en-GB.pak', 'en-US.pak']);
  });

  it('starts from what was packed alone, and serves every file of its window', async () => {
    const unpacked = join(folder, 'from-archive');
    for (const [name, { content }] of files) {
      await mkdir(dirname(join(unpacked, name)), { recursive: true });
      await writeFile(join(unpacked, name), content);
    }
    // The stand-in is what `import 'electron'` finds; nothing else is there to be found.
    const electron = join(unpacked, 'node_modules', 'electron');
    await mkdir(electron, { recursive: true });
    await writeFile(
      join(electron, 'package.json'),
      '{ "name": "electron", "type": "module", "main": "index.js" }',
    );
    const standIn = pathToFileURL(join(project, 'test', 'electron', 'stand-in.ts')).href;
    await writeFile(join(electron, 'index.js'), `export * from ${JSON.stringify(standIn)};\n`);

    const shown = [...files.keys()].filter((name) => name.startsWith('dist/renderer/'));
    const addresses = shown.map((name) => `app://remit/${name.slice('dist/renderer/'.length)}`);
    const child = spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', join(import.meta.dirname, 'start-packed.ts')],
        pathToFileURL(join(unpacked, 'dist', 'main', 'main.js')).href,
        join(folder, 'data'),
        ...addresses,
        'app://remit/../package.json',
        'app://remit/%2e%2e/main/main.js',
      ],
      { cwd: project, encoding: 'utf8', timeout: 60_000 },
    );
    expect(child.stderr).toBe('');
    const { steps, messages, preload, devTools, answers } = JSON.parse(child.stdout);
    expect(steps).toContain('load app://remit/index.html');
    expect(messages).toEqual([]);
    expect(devTools).toBe(false);
    expect(existsSync(preload) && preload.startsWith(unpacked)).toBe(true);
    const refused = answers.slice(shown.length);
    expect(answers.slice(0, shown.length)).toEqual(
      shown.map((name, index) => [addresses[index], 200, files.get(name)?.content.length]),
    );
    expect(refused.map(([, status]: [string, number]) => status)).toEqual([404, 404]);
  });
});
