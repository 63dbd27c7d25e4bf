import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerReady, READY_QUESTIONS } from '../../corpus/questions/ready-questions.ts';
import {
  exampleGaps,
  filled,
  questionIn,
  questionRoute,
  spokenQuestion,
} from '../../renderer/state/asked-question.ts';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';
import { answerText } from '../../renderer/views/ask/answer-text.ts';
import { bodyOptions } from '../../renderer/views/ask/body-options.ts';
import { graph, plan } from '../corpus/the-plan.ts';

const bodies = plan.nodes.filter(({ kind }) => kind === 'agency' || kind === 'group').map(({ id }) => id);

const read = (address: string) => {
  const route = parseRoute(address);
  if (route.kind !== 'ask') throw new Error(`${address} asks nothing.`);
  return questionIn(graph, route.picked);
};

describe('the address of a question', () => {
  test('leads back to the same question about the same bodies, also half filled', () => {
    const gap = fc.option(fc.constantFrom(...bodies), { nil: null });
    fc.assert(
      fc.property(gap, gap, (first, second) => {
        const gaps = [first, first === second ? null : second];
        const asked = read(formatRoute(questionRoute('shared', gaps)));
        expect(asked).toMatchObject({ kind: 'shared', gaps, unknown: [], question: filled('shared', gaps) });
      }),
    );
  });

  test('takes a body in any of its names', () => {
    expect(read('#/agencies/ask?q=led-by&body=SAMR')?.question).toEqual({
      kind: 'led-by',
      body: 'agency/samr',
    });
  });

  test('without a question asks nothing, and with one that does not exist says so', () => {
    expect(read('#/agencies/ask')).toBeNull();
    expect(read('#/agencies/ask?q=who-is-best')).toBeUndefined();
    expect(read('#/agencies/ask?q=__proto__')).toBeUndefined();
  });

  test('keeps a body that the plan does not name, so that it can be said', () => {
    expect(read('#/agencies/ask?q=shared&body=xyzzy&body=moj')).toMatchObject({
      gaps: [null, 'agency/moj'],
      unknown: ['xyzzy'],
      question: null,
    });
  });

  test('asks nothing of one body twice', () => {
    expect(filled('shared', ['agency/moj', 'agency/moj'])).toBeNull();
  });
});

describe('the ready questions', () => {
  test('are filled with examples that have an answer', () => {
    for (const { kind } of READY_QUESTIONS) {
      const question = filled(kind, exampleGaps(graph, kind));
      expect(question && answerReady(graph, question)?.sentence).toMatch(/\.$/);
    }
    expect(exampleGaps(graph, 'led-by')).toEqual(['agency/cnipa']);
  });

  test('are spoken as sentences, with gaps where no body is', () => {
    expect(spokenQuestion(graph, 'shared', ['agency/cnipa', null])).toBe('What do CNIPA and … share?');
    expect(spokenQuestion(graph, 'no-lead', [])).toBe('Which places name no lead?');
  });
});

describe('the field that takes a body', () => {
  const found = (typed: string) => bodyOptions(graph, typed, []).map(({ id }) => id);

  test('offers all bodies while nothing is typed, groups last', () => {
    expect(found('')).toHaveLength(bodies.length);
    expect(found('').findIndex((id) => id.startsWith('group/'))).toBe(
      bodies.filter((id) => id.startsWith('agency/')).length,
    );
  });

  test('finds a body by abbreviation, by a slip of the text, and in Chinese, and says by which name', () => {
    expect(found('mara')[0]).toBe('agency/mara');
    expect(found('农业农村部')).toEqual(['agency/mara']);
    const [slip] = bodyOptions(graph, 'rural development', []);
    expect(slip).toMatchObject({ id: 'agency/mara' });
    expect(slip?.about).toContain('also “Ministry of Agriculture and Rural Development”');
  });

  test('says of a group that it is one, and leaves out who is chosen already', () => {
    expect(bodyOptions(graph, 'relevant dep', [])[0]?.about).toBe('a group, not a body');
    expect(bodyOptions(graph, 'mara', ['agency/mara']).some(({ id }) => id === 'agency/mara')).toBe(false);
  });
});

describe('an answer as text', () => {
  test('has the question, the sentence, the words and a link', () => {
    const question = { kind: 'led-by', body: 'agency/samr' } as const;
    const answer = answerReady(graph, question);
    const lines = answer ? answerText({ graph, host: { page: null } }, question, answer).split('\n') : [];
    expect(lines.slice(0, 2)).toEqual([
      'Which sections does SAMR lead?',
      'SAMR leads 1 clause, in 1 section: §4.',
    ]);
    expect(lines).toContain('remit://ipr-2021-2025/clause-2');
    expect(
      lines.some((line) => line.startsWith('(This will be done by the State Administration for Market')),
    ).toBe(true);
  });

  test('says why nobody is named in the text but not in the clause', () => {
    const question = { kind: 'named-not-assigned' } as const;
    const answer = answerReady(graph, question);
    const text = answer ? answerText({ graph, host: { page: null } }, question, answer) : '';
    expect(text).toContain('Left out of the clause that governs (0)\n\nNobody: wherever a clause governs');
    expect(text).toContain('CNIPA: named, no role');
  });
});
