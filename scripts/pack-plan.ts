import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePack } from '../corpus/pack/pack.ts';
import { readPlanFiles } from './plan-files.ts';

const USAGE =
  'Usage: npm run -s pack-plan -- <folder of the plan> <file.zip> [--says "what is new in it"]. Its version stands in the front matter of plan.md.';

/** Writes a pack of a plan, which Remit opens as a newer version. */
function main(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { says: { type: 'string', default: '' } },
  });
  const [folder, file] = positionals;
  if (!folder || !file) return fail(USAGE);
  if (!existsSync(join(folder, 'plan.md'))) return fail(`There is no plan in ${folder}: it has no plan.md.`);
  const bytes = writePack(readPlanFiles(folder), values.says);
  writeFileSync(file, bytes);
  process.stdout.write(`${file} is written (${Math.ceil(bytes.length / 1000)} KB).\n`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = fail(error instanceof Error ? error.message : String(error));
}
