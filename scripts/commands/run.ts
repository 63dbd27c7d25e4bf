import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { linkPlan } from '../../corpus/graph.ts';
import { openPlan } from '../../corpus/plan.ts';
import { PLANS_FOLDER, planIds, readPlanFiles } from '../plan-files.ts';
import { COMMANDS, type Context } from './all.ts';
import { type Answer, refuse } from './answer.ts';
import { parseCommand, USAGE } from './parse.ts';

/** Runs one command line and gives its answer. Every refusal is one plain sentence. */
export function answer(argv: readonly string[]): Answer {
  const parsed = parseCommand(argv);
  if ('error' in parsed) return refuse(parsed.error);
  if (parsed.help) return { out: `${USAGE}\n`, error: '', code: 0 };
  const command = COMMANDS.get(parsed.name);
  if (!command) return refuse(`There is no command “${parsed.name}”. ${USAGE}`);
  const context = openContext(parsed.plan);
  return 'error' in context ? refuse(context.error) : command(context, parsed);
}

/** Opens a plan by its id, or by the folder that holds its files. */
function openContext(named: string | undefined): Context | { readonly error: string } {
  const id = named ?? planIds()[0] ?? '';
  const folder = planIds().includes(id) ? join(PLANS_FOLDER, id) : id;
  if (!existsSync(folder))
    return { error: `There is no plan “${id}”. The plans are: ${planIds().join(', ')}.` };
  try {
    const { plan, health } = openPlan(readPlanFiles(folder));
    return { graph: linkPlan(plan), health, folder };
  } catch {
    return { error: `The plan in ${folder} could not be read: it needs the files source.txt and plan.md.` };
  }
}
