import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Puts the programs of workers into the page where that is one file: elsewhere each is a file of its own, as the policy of the page wants it. */
export function workersInPage(): Plugin {
  return {
    name: 'remit-workers-in-page',
    apply: (_config, { mode }) => mode === 'single',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith('?worker')) return undefined;
      return this.resolve(`${id}&inline`, importer, { skipSelf: true });
    },
  };
}

const ENTITIES = 'decode-named-character-reference';

/**
 * Gives the reader of Markdown its own list of named characters (`&amp;`): in a browser it would ask the page for them, and a worker has none. The window gets it as well, so
 * that both read alike, and so that whatever a worker is made of stands among the licences, which are gathered from the window.
 */
export function entitiesWithoutPage(): Plugin {
  const list = createRequire(import.meta.url).resolve(ENTITIES);
  return {
    name: 'remit-entities-without-page',
    enforce: 'pre',
    resolveId: (id) => (id === ENTITIES ? list : undefined),
  };
}
