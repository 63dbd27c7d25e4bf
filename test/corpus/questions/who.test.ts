import { describe, expect, test } from 'vitest';
import { whoFor, whoSentence } from '../../../corpus/questions/who.ts';
import { graph, plan } from '../the-plan.ts';

describe('who does this', () => {
  test.each([
    ['section-4/measure-1', '15 bodies jointly. No lead is named.'],
    ['section-4/measure-1/p-1', '15 bodies jointly. No lead is named.'],
    ['box-1', 'SAMR leads, with three others.'],
    ['box-6', 'CNIPA alone.'],
    ['section-2/topic-1', 'No responsible body is stated here.'],
    ['chapter-3', '19 clauses below name 29 bodies. CNIPA leads four and SAMR leads one.'],
  ])('at %s is said as %j', (id, sentence) => {
    expect(whoSentence(graph, id)).toBe(sentence);
  });

  test('says that somebody leads only where the text prints a lead', () => {
    for (const node of plan.nodes.filter(({ kind }) => kind === 'clause')) {
      const prints = /under the( the)? leadership of/.test(node.text);
      expect(/\bleads\b/.test(whoSentence(graph, node.id)), node.text).toBe(prints);
    }
  });

  test('at the plan as a whole counts every clause once', () => {
    const clauses = plan.nodes.filter(({ kind }) => kind === 'clause');
    expect(whoFor(graph, 'plan').below).toHaveLength(clauses.length);
  });
});
