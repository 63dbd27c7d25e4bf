import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { iconAssets } from './scripts/icon-assets.ts';
import { licenceList } from './scripts/licence-list.ts';
import { offlineFiles } from './scripts/offline-files.ts';
import { policyInPage } from './scripts/page-policy.ts';
import { planData } from './scripts/plan-data.ts';
import { themeLastInPage } from './scripts/theme-last.ts';
import { entitiesWithoutPage, workersInPage } from './scripts/workers.ts';

const project = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };

type Format = 'es' | 'cjs';

// One file of the shell, whole: what it imports is bundled, so that the packed app needs no node_modules.
function shell(name: 'main' | 'preload', format: Format, file: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: join(project, 'dist', name),
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: join(project, 'electron', `${name}.ts`),
        external: ['electron'],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: join(project, 'renderer'),
  base: './',
  // The interface speaks English: the other thirty languages of React Aria's own words stay out of the window.
  plugins: [
    react(),
    planData(),
    licenceList(version),
    iconAssets(),
    policyInPage(),
    themeLastInPage(),
    offlineFiles(),
    workersInPage(),
    entitiesWithoutPage(),
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
  ],
  worker: { plugins: () => [entitiesWithoutPage()] },
  define: { __REMIT_VERSION__: JSON.stringify(version) },
  environments: {
    client: {
      build: {
        outDir: join(project, 'dist', 'renderer'),
        emptyOutDir: true,
        // The window's policy takes fonts and styles from files only, so nothing is inlined as a data address.
        assetsInlineLimit: 0,
        // Half of the first script is the plan itself; a warning about its size would only alarm people.
        chunkSizeWarningLimit: 1200,
        rolldownOptions: {
          input: join(project, 'renderer', 'index.html'),
          // What the first paint needs comes as one file beside the plan, and what several views share as another: fifty small
          // ones cost a fresh window a fifth of a second, and a picture that was opened while the rest was fetched as much.
          output: {
            codeSplitting: {
              groups: [
                { name: 'plan', test: /virtual:remit\/plan$/, priority: 1 },
                { name: 'first', tags: ['$initial'], priority: 1 },
                { name: 'shared', minShareCount: 3 },
              ],
            },
          },
        },
      },
    },
    main: shell('main', 'es', 'main.js'),
    preload: shell('preload', 'cjs', 'preload.cjs'),
  },
  builder: {
    // The shell before the window, which says what both are made of.
    async buildApp(builder) {
      const { client, ...shell } = builder.environments;
      for (const environment of [...Object.values(shell), client]) {
        if (environment) await builder.build(environment);
      }
    },
  },
});
