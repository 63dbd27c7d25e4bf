import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
let folder = '';

async function build(name: 'main' | 'preload'): Promise<void> {
  const builder = await createBuilder({
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'silent',
    environments: { [name]: { build: { outDir: join(folder, name) } } },
  });
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`vite.config.ts has no environment "${name}".`);
  await builder.build(environment);
}

const read = (...path: readonly string[]) => readFile(join(folder, ...path), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-build-'));
  await build('main');
  await build('preload');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the built preload script, which a sandboxed window must be able to load', () => {
  it('it is one CommonJS file that asks for nothing but electron', async () => {
    expect(await readdir(join(folder, 'preload'))).toEqual(['preload.cjs']);
    const code = await read('preload', 'preload.cjs');
    expect(code).not.toMatch(/^\s*(?:import|export)\b/mu);
    expect(code).not.toMatch(/\bimport\s*\(|import\.meta/u);
    expect([...code.matchAll(/require\(["'`]([^"'`]+)/gu)].map(([, name]) => name)).toEqual(['electron']);
  });

  it('it gives the page these functions, and no pipe to the shell', async () => {
    const exposed: Record<string, Record<string, unknown>> = {};
    const invoked: unknown[] = [];
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
          exposed[name] = api;
        },
      },
      ipcRenderer: {
        on: () => undefined,
        invoke: async (...values: readonly unknown[]) => {
          invoked.push(values);
          return { kind: 'failed', message: 'Said in words.' };
        },
      },
    };
    const context = {
      require: (name: string) => (name === 'electron' ? electron : undefined),
      exports: {},
      module: {},
    };
    vm.runInNewContext(await read('preload', 'preload.cjs'), context);
    const api = exposed.remit ?? {};
    expect(Object.keys(exposed)).toEqual(['remit']);
    expect(Object.keys(api).sort()).toEqual(
      [
        'edition',
        'loadLessons',
        'loadNotes',
        'loadSettings',
        'loadVersion',
        'onCommand',
        'onFile',
        'onLink',
        'openExternal',
        'saveFile',
        'saveLessons',
        'saveNotes',
        'savePdf',
        'saveSettings',
        'saveVersion',
        'version',
      ].sort(),
    );
    expect(api.edition).toBe('desktop');
    expect(api.version).toMatch(/^\d+\.\d+\.\d+/u);
    const save = api.saveSettings as (...values: readonly unknown[]) => Promise<void>;
    await expect(save('{}', 'more')).rejects.toThrow('Said in words.');
    expect(invoked).toEqual([['remit:saveSettings', '{}']]);
  });
});

describe('the built shell, which must start without node_modules', () => {
  it('it is one file that imports only Electron and Node', async () => {
    expect(await readdir(join(folder, 'main'))).toEqual(['main.js']);
    const code = await read('main', 'main.js');
    const imported = [...code.matchAll(/^import .* from ["']([^"']+)["'];?$/gmu)].map(
      ([, name]) => name ?? '',
    );
    expect(imported).toContain('electron');
    // Nothing that could reach the network, and nothing that starts another program.
    const allowed = ['electron', 'crypto', 'fs', 'fs/promises', 'path', 'timers/promises', 'url'];
    expect(imported.filter((name) => !allowed.includes(name.replace(/^node:/u, '')))).toEqual([]);
    expect(code).not.toMatch(/\brequire\(/u);
  });

  it('it does not wait for itself at the start', async () => {
    expect(await read('main', 'main.js')).not.toMatch(/^await /mu);
  });
});
