import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importText } from '../corpus/import/import.ts';
import { parseMarkdown } from '../corpus/markdown.ts';
import { describe } from '../corpus/meta.ts';

const USAGE =
  'Usage: npm run -s import-plan -- <folder of the plan, with source.txt and the front matter in plan.md>';

/**
 * Writes `plan.md` anew from `source.txt`. What a person says of the document (title, issuer, period …) stands in the front matter of
 * the `plan.md` that is there, and is kept.
 */
function main(folder: string | undefined): number {
  if (!folder) return fail(USAGE);
  const source = join(folder, 'source.txt');
  const target = join(folder, 'plan.md');
  if (!existsSync(source)) return fail(`There is no file ${source}. Put the printed text there first.`);
  if (!existsSync(target))
    return fail(`There is no file ${target}. Write its front matter first, between two lines “---”.`);
  const { meta, pattern, problems } = describe(parseMarkdown(readFileSync(target, 'utf8')));
  if (problems.length > 0) return fail(problems.map((problem) => problem.message).join('\n'));
  const imported = importText({ text: readFileSync(source, 'utf8'), pattern, meta });
  writeFileSync(target, imported.markdown);
  for (const problem of imported.problems) process.stderr.write(`${problem.message}\n`);
  process.stdout.write(`${target} is written. Read it through beside the printed text.\n`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = main(process.argv[2]);
