import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { packCommitments } from '../corpus/commitments-pack.ts';
import { linkPlan } from '../corpus/graph.ts';
import type { Health } from '../corpus/model.ts';
import { openPlan } from '../corpus/plan.ts';
import { packIndex } from '../corpus/search/search-index.ts';
import { packThesaurus } from '../corpus/search/thesaurus.ts';
import { PLANS_FOLDER, planIds, readPlanFiles } from './plan-files.ts';
import { readThesaurus, THESAURUS_FILE } from './thesaurus-file.ts';

const PLAN = 'virtual:remit/plan';
const COMMITMENTS = 'virtual:remit/commitments';
const SEARCH = 'virtual:remit/search';

const MODULES: ReadonlySet<string> = new Set([PLAN, COMMITMENTS, SEARCH]);

/**
 * Gives the window its plan as data, the commitments for when they are first asked for, and the index of the search with its thesaurus for when it first searches. All are
 * read when the app is built, so that the window starts with typed JSON and carries no parser. While developing, a change to a file of the plan reloads the window.
 */
export function planData(): Plugin {
  // Three modules are cut from one reading of the plan; a change to a file of it, or another build, reads it anew.
  let read: FirstPlan | undefined;
  let written = parsed;
  return {
    name: 'remit-plan-data',
    configResolved({ mode }) {
      // What is searched with is large and repeats itself, and one file that is carried about is not packed on its way as files from a server are.
      if (mode === 'single') written = inflated;
    },
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
      const { folder, health, plan, packed } = read;
      for (const name of ['source.txt', 'plan.md', 'agencies.yaml', 'names.yaml', 'notes.yaml']) {
        this.addWatchFile(join(folder, name));
      }
      if (asked === COMMITMENTS) return `export const commitments = ${parsed(packed)};`;
      if (asked === SEARCH) {
        this.addWatchFile(THESAURUS_FILE);
        const thesaurus = packThesaurus(readThesaurus());
        return `export const index = ${written(packIndex(linkPlan(plan)))};\nexport const thesaurus = ${written(thesaurus)};`;
      }
      return `export const plan = ${parsed(plan)};\nexport const health = ${JSON.stringify(health)};`;
    },
  };
}

type FirstPlan = { readonly folder: string; readonly health: Health } & ReturnType<typeof packCommitments>;

function readFirstPlan(): FirstPlan {
  const [first] = planIds();
  if (!first)
    throw new Error(
      `There is no plan in ${PLANS_FOLDER}. Import one with: npm run -s import-plan -- <folder>`,
    );
  const folder = join(PLANS_FOLDER, first);
  const { plan, health } = openPlan(readPlanFiles(folder));
  return { folder, health, ...packCommitments(plan) };
}

/** JSON.parse of one string starts faster than an object of the same size written as code. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** The same packed: a window unpacks it in about as many milliseconds as it takes a disk to read the difference. */
function inflated(value: unknown): string {
  const packed = deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
  const stream = `new Blob([Uint8Array.from(atob('${packed}'), (byte) => byte.charCodeAt(0))]).stream()`;
  return `await new Response(${stream}.pipeThrough(new DecompressionStream('deflate-raw'))).json()`;
}
