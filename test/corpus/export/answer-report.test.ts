import { describe, expect, it } from 'vitest';
import { answerExport } from '../../../corpus/export/answer-report.ts';
import { exportText } from '../../../corpus/export/export-as.ts';
import { countInGroup, groupsOfAnswer, questionInWords } from '../../../corpus/questions/answer-groups.ts';
import { answerReady, type ReadyQuestion } from '../../../corpus/questions/ready-questions.ts';
import { graph } from '../the-plan.ts';
import { provenance, sure } from './exports.ts';

const exported = (question: ReadyQuestion) =>
  answerExport(graph, question, sure(answerReady(graph, question)), provenance);

const groups = (question: ReadyQuestion) =>
  groupsOfAnswer(graph, sure(answerReady(graph, question))).map((group) => [
    group.title,
    countInGroup(group),
  ]);

describe('the groups of an answer', () => {
  it('count what the sentence counts', () => {
    expect(groups({ kind: 'no-lead' })).toEqual([
      ['Several bodies and no lead', 29],
      ['One body alone', 4],
      ['No clause at all', 4],
    ]);
    expect(groups({ kind: 'led-by', body: 'agency/cnipa' })).toEqual([['Clauses that it leads', 21]]);
    expect(groups({ kind: 'named-once' })).toEqual([['The only clause of each', 3]]);
  });

  it('say why they are empty', () => {
    const why = (question: ReadyQuestion) =>
      groupsOfAnswer(graph, sure(answerReady(graph, question)))[0]?.why;
    expect(why({ kind: 'led-by', body: 'agency/mara' })).toBe(
      'MARA stands in 12 clauses: it takes part under another lead in 4 and is named with others and no lead in 8.',
    );
    expect(why({ kind: 'shared', bodies: ['agency/sta', 'agency/cod'] })).toBe(
      'Each is named without the other: STA in 1 clause and COD in 1 clause.',
    );
    expect(why({ kind: 'named-not-assigned' })).toMatch(/^Nobody: wherever a clause governs/);
  });
});

describe('an answer that is exported', () => {
  it('carries the question, the sentence, what was counted, and the words', () => {
    const text = exportText('md', exported({ kind: 'led-by', body: 'agency/samr' }));
    expect(text).toContain(questionInWords(graph, { kind: 'led-by', body: 'agency/samr' }));
    expect(text).toContain('SAMR leads 1 clause, in 1 section: §4.');
    expect(text).toContain('A lead is counted only where the text prints one');
    expect(text).toContain('This will be done by the State Administration for Market');
  });

  it('has a row for each row of the answer, with roles beside bodies and nobody as “none”', () => {
    const { sheet } = exported({ kind: 'named-not-assigned' });
    const at = (key: string) => sheet.columns.findIndex((column) => column.key === key);
    expect(sheet.rows.map((row) => [row[at('place')], row[at('bodies')], row[at('roles')]])).toEqual([
      ['chapter-1/p-1', ['agency/cnipa'], ['none']],
      ['chapter-1/p-1', ['group/relevant-departments'], ['none']],
      ['footnote-1', ['agency/cnipa'], ['none']],
      ['footnote-2', ['agency/cnipa'], ['none']],
    ]);
  });

  it('is named after the question and its bodies', () => {
    expect(exported({ kind: 'shared', bodies: ['agency/cnipa', 'agency/samr'] }).what).toBe(
      'ask shared cnipa samr',
    );
  });
});
