import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createBuilder, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const MOST = 250_000;

// The other tests run with the React that warns; people get the one that does not, and its size is what counts.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'));
afterAll(() => void vi.unstubAllEnvs());

test('the window begins with at most 250 KB of script, as it is sent', async () => {
  const sizes = new Map<string, number>();
  const weigh: Plugin = {
    name: 'weigh',
    enforce: 'post',
    config: () => ({ environments: { client: { build: { write: false } } } }),
    generateBundle: (_, bundle) => {
      const reached = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || sizes.has(file)) return;
        sizes.set(file, gzipSync(chunk.code).length);
        for (const imported of chunk.imports) reached(imported);
      };
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry) reached(chunk.fileName);
    },
  };
  const configFile = join(import.meta.dirname, '..', '..', 'vite.config.ts');
  const builder = await createBuilder({ configFile, logLevel: 'error', plugins: [weigh] });
  const { client } = builder.environments;
  if (!client) throw new Error('vite.config.ts has no environment “client”. Name it in this test.');
  await builder.build(client);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(sizes.size).toBeGreaterThan(1);
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThanOrEqual(MOST);
});
