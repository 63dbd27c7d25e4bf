import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { openThesaurus, type Thesaurus, type ThesaurusEntry } from '../corpus/search/thesaurus.ts';
import { thesaurusForm } from '../corpus/search/thesaurus-form.ts';

/** The thesaurus of the field. */
export const THESAURUS_FILE = fileURLToPath(new URL('../corpus/thesaurus.yaml', import.meta.url));

/** The entries of the thesaurus of the field. A file of another form is a mistake of ours and throws, naming the entry. */
export function readThesaurusEntries(file = THESAURUS_FILE): readonly ThesaurusEntry[] {
  const outcome = thesaurusForm.safeParse(parse(readFileSync(file, 'utf8')));
  if (outcome.success) return outcome.data;
  const issue = outcome.error.issues[0];
  throw new Error(
    `Entry ${String(issue?.path[0])} of corpus/thesaurus.yaml is neither {same} nor {broad, narrow}.`,
  );
}

/** The thesaurus of the field, ready to be asked. */
export function readThesaurus(): Thesaurus {
  return openThesaurus(readThesaurusEntries());
}
