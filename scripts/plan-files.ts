import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanFiles } from '../corpus/plan.ts';

/** The folder that holds one folder for each plan. */
export const PLANS_FOLDER = fileURLToPath(new URL('../corpus/plans', import.meta.url));

/** The ids of the plans in the project, in the order of their names. */
export function planIds(folder = PLANS_FOLDER): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'plan.md')))
    .map((entry) => entry.name)
    .sort();
}

/** The texts of the files of a plan. `source.txt` and `plan.md` must be there; a list that is missing is empty. */
export function readPlanFiles(folder: string): PlanFiles {
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const list = (name: string) => (existsSync(join(folder, name)) ? text(name) : '');
  return {
    source: text('source.txt'),
    markdown: text('plan.md'),
    agencies: list('agencies.yaml'),
    names: list('names.yaml'),
    notes: list('notes.yaml'),
  };
}
