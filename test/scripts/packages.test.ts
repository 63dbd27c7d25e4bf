import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checksums, elsewhere, noElectron, notMade, packersHere, systemOf } from '../../scripts/packages.ts';

const config = parse(readFileSync(join(import.meta.dirname, '..', '..', 'electron-builder.yml'), 'utf8'));
const targets = { win: config.win.target, mac: config.mac.target, linux: config.linux.target };

describe('npm run package', () => {
  it('knows the systems that Remit is packed for, and no other', () => {
    expect(['win32', 'darwin', 'linux', 'freebsd', ''].map(systemOf)).toEqual([
      'win',
      'mac',
      'linux',
      undefined,
      undefined,
    ]);
  });

  it.each(Object.values(targets).flat())('says what the %s package needs, and how to get it', (target) => {
    const sentence = notMade(target, 'release/logs/x.log');
    expect(sentence).toMatch(new RegExp(`^The ${target} package was not made\\. It needs .+: .+\\.`, 'u'));
    expect(sentence).toContain('release/logs/x.log');
  });

  it('says what to do where the program of Electron is missing', () => {
    const sentence = noElectron('45.4.1', 'linux', 'x64');
    for (const words of [
      'Electron 45.4.1 for Linux (x64)',
      'Nothing was packed',
      'npm start',
      'ELECTRON_OVERRIDE_DIST_PATH',
    ]) {
      expect(sentence).toContain(words);
    }
  });

  it('names the packages that are made on other systems', () => {
    expect(elsewhere('linux', targets)).toBe(
      'The other packages are made on their own systems: nsis, portable, msi on Windows; dmg, zip on macOS.',
    );
  });
});

describe('packers that the machine has', () => {
  const found = (name: string) => (name === '7zz' || name === 'fpm' ? `/bin/${name}` : undefined);

  it('are used', () => {
    expect(packersHere({}, found)).toEqual({
      ELECTRON_BUILDER_7ZIP_PATH: '/bin/7zz',
      CUSTOM_FPM_PATH: '/bin/fpm',
    });
    expect(packersHere({}, (name) => (name === '7z' ? '/bin/7z' : undefined))).toEqual({
      ELECTRON_BUILDER_7ZIP_PATH: '/bin/7z',
    });
    expect(packersHere({}, () => undefined)).toEqual({});
  });

  it('are not preferred to those that a person chose', () => {
    const chosen = { ELECTRON_BUILDER_7ZIP_PATH: '/own/7z', CUSTOM_FPM_PATH: '/own/fpm' };
    expect(packersHere(chosen, found)).toEqual(chosen);
  });
});

describe('the list of checksums', () => {
  it('is one that sha256sum can check', () => {
    const text = checksums([
      { name: 'b.deb', sha256: 'b'.repeat(64) },
      { name: 'a.AppImage', sha256: 'a'.repeat(64) },
    ]);
    expect(text).toBe(`${'a'.repeat(64)}  a.AppImage\n${'b'.repeat(64)}  b.deb\n`);
  });
});
