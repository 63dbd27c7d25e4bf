import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packCommitments } from '../corpus/commitments-pack.ts';
import { linkPlan } from '../corpus/graph.ts';
import type { Health } from '../corpus/model.ts';
import { openPlan } from '../corpus/plan.ts';
import { packIndex } from '../corpus/search/search-index.ts';
import { packThesaurus } from '../corpus/search/thesaurus.ts';
import type { Lesson } from '../corpus/teach/lesson.ts';
import { planDigests } from './about-plan.ts';
import { lessonFiles, writtenLessons } from './lesson-files.ts';
import { PLANS_FOLDER, planIds, readPlanFiles } from './plan-files.ts';
import { readThesaurus, THESAURUS_FILE } from './thesaurus-file.ts';

const CORPUS = join(import.meta.dirname, '..', 'corpus');
const PLAN = 'virtual:remit/plan';
const COMMITMENTS = 'virtual:remit/commitments';
const SEARCH = 'virtual:remit/search';
const LESSONS = 'virtual:remit/lessons';
const ABOUT = 'virtual:remit/about';

const MODULES: ReadonlySet<string> = new Set([PLAN, COMMITMENTS, SEARCH, LESSONS, ABOUT]);

/**
 * Gives the window its plan as data, the commitments for when they are first asked for, the index of the search with its thesaurus for when it first searches, the
 * lessons that come with the plan, and the digests of the plan for *About*. A mistake in a lesson stops the build with its sentence. All are read when the app is built, so that the window starts with typed JSON and carries no parser. While developing, a change to a file of the plan reloads the window.
 */
export function planData(): Plugin {
  // These modules are cut from one reading of the plan; a change to a file of it, or another build, reads it anew.
  let read: FirstPlan | undefined;
  return {
    name: 'remit-plan-data',
    config: () => ({ define: { __REMIT_READERS__: JSON.stringify(fingerprint()) } }),
    buildStart() {
      read = undefined;
    },
    watchChange() {
      read = undefined;
    },
    resolveId: (id) => (MODULES.has(id) ? `\0${id}` : undefined),
    load(id) {
      const asked = id.startsWith('\0') ? id.slice(1) : '';
      if (!MODULES.has(asked)) return undefined;
      read ??= readFirstPlan();
      const { folder, health, plan, packed, lessons } = read;
      for (const name of ['source.txt', 'plan.md', 'agencies.yaml', 'names.yaml', 'notes.yaml']) {
        this.addWatchFile(join(folder, name));
      }
      for (const file of lessonFiles(folder)) this.addWatchFile(file);
      if (asked === LESSONS) return `export const lessons = ${parsed(lessons)};`;
      if (asked === ABOUT) {
        const { title, number, id } = plan.meta;
        return `export const comesWith = ${JSON.stringify({ title, number, id, digests: planDigests(folder, plan) })};`;
      }
      if (asked === COMMITMENTS) return `export const commitments = ${parsed(packed)};`;
      if (asked === SEARCH) {
        this.addWatchFile(THESAURUS_FILE);
        const thesaurus = packThesaurus(readThesaurus());
        return `export const index = ${parsed(packIndex(linkPlan(plan)))};\nexport const thesaurus = ${parsed(thesaurus)};`;
      }
      return `export const plan = ${parsed(plan)};\nexport const health = ${JSON.stringify(health)};`;
    },
  };
}

type FirstPlan = {
  readonly folder: string;
  readonly health: Health;
  readonly lessons: readonly Lesson[];
} & ReturnType<typeof packCommitments>;

function readFirstPlan(): FirstPlan {
  const [first] = planIds();
  if (!first)
    throw new Error(
      `There is no plan in ${PLANS_FOLDER}. Import one with: npm run -s import-plan -- <folder>`,
    );
  const folder = join(PLANS_FOLDER, first);
  const { plan, health } = openPlan(readPlanFiles(folder));
  const { lessons, mistakes } = writtenLessons(folder, linkPlan(plan));
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return { folder, health, lessons, ...packCommitments(plan) };
}

/** A fingerprint of all that reads a plan: what was read by others must be read anew. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const entries = readdirSync(CORPUS, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name }) => name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** JSON.parse of one string starts faster than an object of the same size written as code. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
