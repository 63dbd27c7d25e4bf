import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openPlan } from '../corpus/plan.ts';
import { packThesaurus } from '../corpus/search/thesaurus.ts';
import { PLANS_FOLDER, planIds, readPlanFiles } from './plan-files.ts';
import { readThesaurus, THESAURUS_FILE } from './thesaurus-file.ts';

const PLAN = 'virtual:remit/plan';
const THESAURUS = 'virtual:remit/thesaurus';

/**
 * Gives the window its plan as data, and the thesaurus for when it first searches. Both are read when the app is built, so that the window starts with typed JSON and carries no
 * parser. While developing, a change to a file of the plan reloads the window.
 */
export function planData(): Plugin {
  return {
    name: 'remit-plan-data',
    resolveId: (id) => (id === PLAN || id === THESAURUS ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${THESAURUS}`) {
        this.addWatchFile(THESAURUS_FILE);
        return `export const thesaurus = ${parsed(packThesaurus(readThesaurus()))};`;
      }
      if (id !== `\0${PLAN}`) return undefined;
      const [first] = planIds();
      if (!first)
        throw new Error(
          `There is no plan in ${PLANS_FOLDER}. Import one with: npm run -s import-plan -- <folder>`,
        );
      const folder = join(PLANS_FOLDER, first);
      for (const name of ['source.txt', 'plan.md', 'agencies.yaml', 'names.yaml', 'notes.yaml']) {
        this.addWatchFile(join(folder, name));
      }
      const { plan, health } = openPlan(readPlanFiles(folder));
      return `export const plan = ${parsed(plan)};\nexport const health = ${JSON.stringify(health)};`;
    },
  };
}

/** JSON.parse of one string starts faster than an object of the same size written as code. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
