import type { Graph, Health } from '../../corpus/model.ts';
import { answerAgencies, answerAgency } from './agencies.ts';
import type { Answer } from './answer.ts';
import { answerCommitments } from './commitments.ts';
import { answerGo } from './go.ts';
import { answerHealth } from './health.ts';
import { answerLessons } from './lessons.ts';
import { answerMatrix } from './matrix.ts';
import type { Command } from './parse.ts';
import { answerPlan } from './plan.ts';
import { answerSearch } from './search.ts';

/** What every command is given: the plan as a graph, its health, and the folder that its files are in. */
export type Context = { readonly graph: Graph; readonly health: Health; readonly folder: string };

/** The commands by name. */
export const COMMANDS: ReadonlyMap<string, (context: Context, command: Command) => Answer> = new Map([
  ['plan', answerPlan],
  ['agencies', answerAgencies],
  ['agency', answerAgency],
  ['matrix', answerMatrix],
  ['commitments', answerCommitments],
  ['go', answerGo],
  ['health', answerHealth],
  ['search', answerSearch],
  ['lessons', answerLessons],
]);
