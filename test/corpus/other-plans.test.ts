import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importText } from '../../corpus/import/import.ts';
import { patternNamed } from '../../corpus/patterns/all.ts';
import type { PlanPattern } from '../../corpus/patterns/pattern.ts';
import { openPlan } from '../../corpus/plan.ts';
import { plan } from './the-plan.ts';

// Plans of the wider family lie beside the project where it is developed. They are not ours to keep here.
const beside = fileURLToPath(new URL('../../../shared/other-plans', import.meta.url));
const names = existsSync(beside) ? readdirSync(beside).filter((name) => name !== 'README.md') : [];

const patternOf = (name: string) =>
  patternNamed(name.startsWith('cn-') ? 'state-council-zh' : 'state-council-en') as PlanPattern;

function read(name: string, agencies = '') {
  const text = readFileSync(join(beside, name), 'utf8');
  const pattern = patternOf(name);
  const { markdown } = importText({ text, pattern, meta: { ...plan.meta, id: 'other', title: name } });
  return openPlan({ source: text, markdown, agencies, names: '', notes: '' });
}

const ZH_AGENCIES = `agencies:
${['农业农村部', '工业和信息化部', '海关总署', '商务部', '财政部', '税务总局']
  .map(
    (name, index) =>
      `  - { id: body-${index}, name: ${name}, kind: ministry, forms: [{ printed: ${name}, status: official, confidence: 1 }] }`,
  )
  .join('\n')}
`;

describe.skipIf(names.length === 0)('the readers are made for a family of plans', () => {
  it.each(names)('loses no printed character of %s', (name) => {
    expect(read(name).health.lossless).toBe(true);
  });

  it.each([
    ['cn-guofa-2018-42-agri-mechanisation.txt', 8, 20, 18],
    ['cn-guofa-2019-3-bonded-zones.txt', 5, 5, 21],
  ])('finds chapters, sections and clauses of the Chinese %s', (name, chapters, sections, clauses) => {
    const count = (kind: string) => read(name).plan.nodes.filter((node) => node.kind === kind).length;
    expect([count('chapter'), count('section'), count('clause')]).toEqual([chapters, sections, clauses]);
  });

  it('reads who leads and who is alone in Chinese clauses', () => {
    const agri = read('cn-guofa-2018-42-agri-mechanisation.txt', ZH_AGENCIES).plan;
    const led = agri.nodes.flatMap((node) =>
      node.kind === 'clause' && node.arrangement === 'led' ? [node.text] : [],
    );
    expect(led).toEqual(['（农业农村部、工业和信息化部牵头负责）']);
    const zones = read('cn-guofa-2019-3-bonded-zones.txt', ZH_AGENCIES).plan;
    const sole = zones.nodes.filter((node) => node.kind === 'clause' && node.text === '（海关总署负责）');
    expect(sole.map((node) => node.kind === 'clause' && node.arrangement)).toEqual([
      'sole',
      'sole',
      'sole',
      'sole',
    ]);
  });

  it('does not pass over a rule that names the first body as lead, which it cannot read yet', () => {
    const zones = read('cn-guofa-2019-3-bonded-zones.txt', ZH_AGENCIES).plan;
    expect(zones.problems).toContainEqual(
      expect.objectContaining({
        severity: 'unread',
        code: 'clause-words-unread',
        message: expect.stringContaining('排在第一位的部门为牵头部门'),
      }),
    );
  });

  it('says of clauses that nobody in them is known, when no agencies are listed', () => {
    const { plan: agri } = read('cn-guofa-2018-42-agri-mechanisation.txt');
    expect(agri.problems.filter((problem) => problem.code === 'clause-names-nobody')).toHaveLength(18);
    expect(agri.nodes.some((node) => node.kind === 'agency')).toBe(false);
  });
});
