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
    expect(config.files).toEqual(['dist/**', 'package.json']);
    expect(config.asar).toBe(true);
  });

  it('every key is one that electron-builder knows', () => {
    expect(keysOf(schema.properties)).toEqual(expect.arrayContaining(keysOf(config)));
    for (const [key, definition] of [
      ['linux', 'LinuxConfiguration'],
      ['mac', 'MacConfiguration'],
      ['win', 'WindowsConfiguration'],
      ['nsis', 'NsisOptions'],
    ] as const) {
      const known = keysOf(schema.definitions[definition]?.properties);
      expect(known).toEqual(expect.arrayContaining(keysOf(config[key])));
    }
  });

  it('links with remit:// are announced to the system', () => {
    expect(config.protocols).toEqual([{ name: 'Remit links', schemes: ['remit'] }]);
  });

  it('the program that is packed starts from the file that the build writes', () => {
    const { main } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { main: string };
    expect(main).toBe('dist/main/main.js');
  });
});
