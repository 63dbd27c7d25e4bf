import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Schema = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly definitions: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
};

const project = join(import.meta.dirname, '..', '..');
const config: Readonly<Record<string, Readonly<Record<string, unknown>>>> = parse(
  readFileSync(join(project, 'electron-builder.yml'), 'utf8'),
);
const schemaPath = createRequire(import.meta.url).resolve('app-builder-lib/scheme.json');
const schema: Schema = JSON.parse(readFileSync(schemaPath, 'utf8'));

const targetsOf = (system: 'win' | 'mac' | 'linux') => config[system]?.target;
const keysOf = (value: unknown) => Object.keys(value ?? {}).sort();

describe('the packed app', () => {
  it('no fuse is left to the default of some Electron', () => {
    expect(keysOf(config.electronFuses)).toEqual(keysOf(schema.definitions.FuseOptionsV1?.properties));
    const named = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
    const written = keysOf(config.electronFuses).map((key) => key.charAt(0).toUpperCase() + key.slice(1));
    expect(written).toEqual(expect.arrayContaining(named));
  });

  it('the packed program cannot be turned into a plain Node, debugged, or given other code', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: false,
    });
  });

  it('nothing but the built files is packed', () => {
    expect(config.files).toEqual([
      'dist/main/main.js',
      'dist/preload/preload.cjs',
      'dist/renderer/**',
      'package.json',
    ]);
    expect(config.asar).toBe(true);
    expect(config.publish).toBeNull();
  });

  it('every system gets the packages that people there expect', () => {
    expect(targetsOf('win')).toEqual(['nsis', 'portable', 'msi']);
    expect(targetsOf('mac')).toEqual(['dmg', 'zip']);
    expect(targetsOf('linux')).toEqual(['AppImage', 'tar.gz', 'deb']);
  });

  it('nobody needs an administrator to install it on Windows', () => {
    expect(config.nsis).toMatchObject({ oneClick: true, perMachine: false, allowElevation: false });
    expect(config.msi).toMatchObject({ perMachine: false });
    expect(config.portable).toMatchObject({ requestExecutionLevel: 'user' });
  });

  it('uninstalling keeps what a person wrote', () => {
    expect(config.nsis?.deleteAppDataOnUninstall).toBe(false);
  });

  it('two packages never have the same name', () => {
    const names = ['nsis', 'portable', 'deb'].map((kind) => config[kind]?.artifactName);
    names.push(config.artifactName as unknown);
    expect(new Set(names).size).toBe(4);
    expect(config.artifactName).toMatch(/\$\{os\}-\$\{arch\}/u);
    // A setup and a portable program both end in exe.
    expect(String(names[0])).toContain('Setup');
    expect(String(names[1])).toContain('Portable');
  });

  it('a file of notes is opened by Remit, and no other JSON is', () => {
    const [association, ...others] = config.fileAssociations as unknown as readonly { ext: string }[];
    expect(others).toEqual([]);
    expect(association).toMatchObject({ ext: 'remit.json', mimeType: 'application/vnd.remit+json' });
  });

  it('its icons are drawn from one source before packing, and are no files of the project', () => {
    expect(config.directories?.buildResources).toBe('dist/icons');
    expect([config.win?.icon, config.mac?.icon, config.linux?.icon]).toEqual([
      'icon.ico',
      'icon.icns',
      'png',
    ]);
  });

  it('every key is one that electron-builder knows', () => {
    expect(keysOf(schema.properties)).toEqual(expect.arrayContaining(keysOf(config)));
    for (const [key, definition] of [
      ['linux', 'LinuxConfiguration'],
      ['mac', 'MacConfiguration'],
      ['win', 'WindowsConfiguration'],
      ['nsis', 'NsisOptions'],
      ['portable', 'PortableOptions'],
      ['msi', 'MsiOptions'],
      ['dmg', 'DmgOptions'],
      ['deb', 'DebOptions'],
      ['toolsets', 'ToolsetConfig'],
    ] as const) {
      const known = keysOf(schema.definitions[definition]?.properties);
      expect(known).toEqual(expect.arrayContaining(keysOf(config[key])));
      expect(keysOf(config[key]).length, key).toBeGreaterThan(0);
    }
  });

  it('links with remit:// are announced to the system', () => {
    expect(config.protocols).toEqual([{ name: 'Remit links', schemes: ['remit'], role: 'Viewer' }]);
  });

  it('the program that is packed starts from the file that the build writes', () => {
    const { main } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { main: string };
    expect(main).toBe('dist/main/main.js');
  });
});
