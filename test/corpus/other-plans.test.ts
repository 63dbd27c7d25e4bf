import { describe, expect, it } from 'vitest';
import { otherPlans, readOther, ZH_AGENCIES } from './the-other-plans.ts';

describe.skipIf(otherPlans.length === 0)('the readers are made for a family of plans', () => {
  it.each(otherPlans)('loses no printed character of %s', (name) => {
    expect(readOther(name).health.lossless).toBe(true);
  });

  it.each(otherPlans)('reads commitments from %s only where the pattern has a grammar for them', (name) => {
    const { plan: other } = readOther(name);
    const found = other.nodes.filter((node) => node.kind === 'commitment');
    expect(found.length > 0).toBe(name.startsWith('us-'));
    const texts = new Map(other.nodes.map((node) => [node.id, node.text]));
    for (const { text, parent, range } of found) expect(texts.get(parent ?? '')?.slice(...range)).toBe(text);
  });

  it.each([
    ['cn-guofa-2018-42-agri-mechanisation.txt', 8, 20, 18],
    ['cn-guofa-2019-3-bonded-zones.txt', 5, 5, 21],
  ])('finds chapters, sections and clauses of the Chinese %s', (name, chapters, sections, clauses) => {
    const count = (kind: string) => readOther(name).plan.nodes.filter((node) => node.kind === kind).length;
    expect([count('chapter'), count('section'), count('clause')]).toEqual([chapters, sections, clauses]);
  });

  it('reads who leads and who is alone in Chinese clauses', () => {
    const agri = readOther('cn-guofa-2018-42-agri-mechanisation.txt', ZH_AGENCIES).plan;
    const led = agri.nodes.flatMap((node) =>
      node.kind === 'clause' && node.arrangement === 'led' ? [node.text] : [],
    );
    expect(led).toEqual(['（农业农村部、工业和信息化部牵头负责）']);
    const zones = readOther('cn-guofa-2019-3-bonded-zones.txt', ZH_AGENCIES).plan;
    const sole = zones.nodes.filter((node) => node.kind === 'clause' && node.text === '（海关总署负责）');
    expect(sole.map((node) => node.kind === 'clause' && node.arrangement)).toEqual([
      'sole',
      'sole',
      'sole',
      'sole',
    ]);
  });

  it('does not pass over a rule that names the first body as lead, which it cannot read yet', () => {
    const zones = readOther('cn-guofa-2019-3-bonded-zones.txt', ZH_AGENCIES).plan;
    expect(zones.problems).toContainEqual(
      expect.objectContaining({
        severity: 'unread',
        code: 'clause-words-unread',
        message: expect.stringContaining('排在第一位的部门为牵头部门'),
      }),
    );
  });

  it('says of clauses that nobody in them is known, when no agencies are listed', () => {
    const { plan: agri } = readOther('cn-guofa-2018-42-agri-mechanisation.txt');
    expect(agri.problems.filter((problem) => problem.code === 'clause-names-nobody')).toHaveLength(18);
    expect(agri.nodes.some((node) => node.kind === 'agency')).toBe(false);
  });
});
