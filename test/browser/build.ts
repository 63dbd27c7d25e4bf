import { join } from 'node:path';
import { createBuilder } from 'vite';

/** Builds the app once before the browser tests, so that they never run on yesterday's. */
export async function setup(): Promise<void> {
  const configFile = join(import.meta.dirname, '..', '..', 'vite.config.ts');
  const builder = await createBuilder({ configFile, logLevel: 'warn' });
  await builder.buildApp();
}
