import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importText } from '../../corpus/import/import.ts';
import { patternNamed } from '../../corpus/patterns/all.ts';
import type { PlanPattern } from '../../corpus/patterns/pattern.ts';
import { openPlan } from '../../corpus/plan.ts';
import { plan } from './the-plan.ts';

// Plans of the wider family lie beside the project where it is developed. They are not ours to keep here.
const beside = fileURLToPath(new URL('../../../shared/other-plans', import.meta.url));

/** Their file names; none where they are not at hand. */
export const otherPlans = existsSync(beside)
  ? readdirSync(beside).filter((name) => name !== 'README.md')
  : [];

const patternOf = (name: string) =>
  patternNamed(name.startsWith('cn-') ? 'state-council-zh' : 'state-council-en') as PlanPattern;

/** Imports one of them, with a list of agencies as YAML and its title where a test needs them. */
export function readOther(name: string, agencies = '', title = name) {
  const text = readFileSync(join(beside, name), 'utf8');
  const pattern = patternOf(name);
  const { markdown } = importText({ text, pattern, meta: { ...plan.meta, id: 'other', title } });
  return openPlan({ source: text, markdown, agencies, names: '', notes: '' });
}

/** Six bodies that the two Chinese plans name. */
export const ZH_AGENCIES = `agencies:
${['农业农村部', '工业和信息化部', '海关总署', '商务部', '财政部', '税务总局']
  .map(
    (name, index) =>
      `  - { id: body-${index}, name: ${name}, kind: ministry, forms: [{ printed: ${name}, status: official, confidence: 1 }] }`,
  )
  .join('\n')}
`;
