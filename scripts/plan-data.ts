import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openPlan } from '../corpus/plan.ts';
import { PLANS_FOLDER, planIds, readPlanFiles } from './plan-files.ts';

const NAME = 'virtual:remit/plan';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the window its plan as data. The plan is read when the app is built, so that the window starts with typed JSON and carries no
 * parser. While developing, a change to a file of the plan reloads the window.
 */
export function planData(): Plugin {
  return {
    name: 'remit-plan-data',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
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
      // JSON.parse of one string starts faster than an object of the same size written as code.
      return [
        `export const plan = JSON.parse(${JSON.stringify(JSON.stringify(plan))});`,
        `export const health = ${JSON.stringify(health)};`,
      ].join('\n');
    },
  };
}
