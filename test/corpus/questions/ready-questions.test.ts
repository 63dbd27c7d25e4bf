import { describe, expect, it } from 'vitest';
import { linkPlan } from '../../../corpus/graph.ts';
import {
  answerReady,
  READY_QUESTIONS,
  type ReadyAnswer,
  type ReadyKind,
  type ReadyQuestion,
} from '../../../corpus/questions/ready-questions.ts';
import { sentenceAround } from '../../../corpus/questions/sentence.ts';
import { otherPlans, readOther, ZH_AGENCIES } from '../the-other-plans.ts';
import { graph } from '../the-plan.ts';
import { bodiesByEye, clausesByEye, ofBody, roleByEye } from './by-eye.ts';

function ask<K extends ReadyKind>(
  question: Extract<ReadyQuestion, { kind: K }>,
): Extract<ReadyAnswer, { kind: K }> {
  const answer = answerReady(graph, question);
  if (!answer || !isOf(answer, question.kind as K)) throw new Error(`No answer to ${question.kind}.`);
  return answer;
}

function isOf<K extends ReadyKind>(
  answer: ReadyAnswer,
  kind: K,
): answer is Extract<ReadyAnswer, { kind: K }> {
  return answer.kind === kind;
}

const clausesIn = (rows: readonly { readonly clause: { readonly id: string } | null }[]) =>
  rows.map(({ clause }) => clause?.id);

describe('which sections a body leads', () => {
  it('is for SAMR section 4, by its one clause for a box', () => {
    const answer = ask<'led-by'>({ kind: 'led-by', body: 'agency/samr' });
    expect(answer.sentence).toBe('SAMR leads 1 clause, in 1 section: §4.');
    expect(answer.rows.map(({ place, clause, words }) => [place.id, clause?.id, words.slice(0, 65)])).toEqual(
      [['box-1', 'clause-2', '(This will be done by the State Administration for Market Regulat']],
    );
  });

  it('says so of a body that never leads, and that being alone is not leading', () => {
    expect(ask<'led-by'>({ kind: 'led-by', body: 'agency/mara' }).sentence).toBe(
      'The text never prints MARA as lead.',
    );
    const cnipa = ask<'led-by'>({ kind: 'led-by', body: 'agency/cnipa' });
    expect(cnipa.sentence).toMatch(/^CNIPA leads 21 clauses, in 13 sections: §6, /);
    expect(cnipa.remarks).toContain(
      'In 4 clauses more CNIPA is the only body named; no lead is printed there.',
    );
  });

  it('agrees for everybody with a reading by eye', () => {
    for (const body of bodiesByEye) {
      const led = ofBody(body).filter((clause) => roleByEye(clause, body) === 'lead');
      const answer = ask<'led-by'>({ kind: 'led-by', body });
      expect(clausesIn(answer.rows)).toEqual(led.map(({ id }) => id));
      expect(answer.sections.map(({ id }) => id)).toEqual([...new Set(led.map(({ section }) => section))]);
    }
  });
});

describe('what two bodies share', () => {
  it('is for CNIPA and SAMR 17 clauses, in four of which CNIPA leads', () => {
    const answer = ask<'shared'>({ kind: 'shared', bodies: ['agency/cnipa', 'agency/samr'] });
    expect(answer.sentence).toBe('17 clauses name both CNIPA and SAMR.');
    expect(answer.remarks[0]).toBe('CNIPA leads SAMR in four of them.');
    expect(answer.rows).toHaveLength(17);
  });

  it('is nothing for two that never meet', () => {
    const answer = ask<'shared'>({ kind: 'shared', bodies: ['agency/sta', 'agency/cod'] });
    expect([answer.sentence, answer.rows]).toEqual(['No clause names both STA and COD.', []]);
  });
});

describe('which places name no lead', () => {
  const answer = ask<'no-lead'>({ kind: 'no-lead' });

  it('tells several bodies, one body and no clause apart', () => {
    expect(answer.sentence).toBe(
      '29 clauses name several bodies and no lead, 4 one body alone, and 4 places have no clause at all.',
    );
    expect(clausesIn(answer.sole)).toEqual(['clause-9', 'clause-18', 'clause-35', 'clause-38']);
    const led = clausesByEye.filter(({ bodies }) => bodies.some(({ role }) => role === 'lead'));
    expect(answer.joint.length + answer.sole.length + led.length).toBe(55);
  });

  it('lists a place without a clause once, at its highest heading', () => {
    expect(answer.noClause.map(({ place, words }) => [place.id, words])).toEqual([
      ['chapter-1', 'I. The Background of the Plan'],
      ['section-1', '1. Guiding thought'],
      ['section-2', '2. Basic principles'],
      ['section-3', '3. Main objectives'],
    ]);
  });

  it('has no printed lead among its rows', () => {
    for (const { words } of [...answer.joint, ...answer.sole]) expect(words).not.toMatch(/leadership/);
  });
});

describe('who is named in the text of a place but not in its clause', () => {
  const answer = ask<'named-not-assigned'>({ kind: 'named-not-assigned' });

  it('is nobody where a clause governs, and four names where none does', () => {
    expect(answer.leftOut).toEqual([]);
    expect(answer.ungoverned.map(({ place, bodies }) => [place.id, bodies[0]?.body.id])).toEqual([
      ['chapter-1/p-1', 'agency/cnipa'],
      ['chapter-1/p-1', 'group/relevant-departments'],
      ['footnote-1', 'agency/cnipa'],
      ['footnote-2', 'agency/cnipa'],
    ]);
    expect(answer.sentence).toBe(
      'No body is named in the text of a place and left out of its clause; 4 times one is named where no clause governs.',
    );
  });

  it('gives the sentence that names the body, verbatim', () => {
    for (const { place, words, bodies } of answer.ungoverned) {
      expect(place.text).toContain(words);
      for (const { printed, range } of bodies) expect(words.slice(...range)).toBe(printed);
    }
    expect(answer.ungoverned[0]?.words).toMatch(
      /^The China National Intellectual Property Administration was re-established,.*of China\.$/,
    );
  });

  it('finds a body that the clause leaves out, once the text has one', () => {
    const [edge] = graph.in.get('agency/cnipa')?.filter(({ kind }) => kind === 'mentions') ?? [];
    if (!edge) throw new Error('The text names CNIPA outside clauses.');
    const from = 'section-5/measure-1/p-1';
    const changed = linkPlan({
      ...graph.plan,
      edges: [...graph.plan.edges, { ...edge, from, range: [4, 14] }],
    });
    const answered = answerReady(changed, { kind: 'named-not-assigned' });
    if (answered?.kind !== 'named-not-assigned') throw new Error('The question has an answer.');
    expect(answered.leftOut.map(({ place, clause }) => [place.id, clause?.id])).toEqual([[from, 'clause-6']]);
  });
});

describe('which bodies appear once', () => {
  it('are MEE, STA and COD, as a reading by eye has it', () => {
    const answer = ask<'named-once'>({ kind: 'named-once' });
    const once = bodiesByEye.filter((id) => id.startsWith('agency/') && ofBody(id).length === 1);
    expect(answer.bodies.map(({ id }) => id)).toEqual(once);
    expect(answer.sentence).toBe(
      '3 bodies stand in exactly one clause: Ministry of Ecology and Environment, State Taxation Administration and Organization Department of the CPC Central Committee.',
    );
    expect(clausesIn(answer.rows)).toEqual(['clause-3', 'clause-25', 'clause-50']);
  });
});

describe('the ready questions', () => {
  it('are each offered once, with a place for every parameter', () => {
    expect(READY_QUESTIONS.map(({ kind, pieces }) => [kind, pieces.length - 1])).toEqual([
      ['led-by', 1],
      ['shared', 2],
      ['no-lead', 0],
      ['named-not-assigned', 0],
      ['named-once', 0],
    ]);
  });

  it('have no answer about what is no body', () => {
    expect(answerReady(graph, { kind: 'led-by', body: 'section-4' })).toBeUndefined();
    expect(answerReady(graph, { kind: 'shared', bodies: ['agency/spc', 'agency/spc'] })).toBeUndefined();
  });

  it.skipIf(otherPlans.length === 0).each(otherPlans)('can be asked of %s', (name) => {
    const other = linkPlan(readOther(name, name.startsWith('cn-') ? ZH_AGENCIES : '').plan);
    for (const kind of ['no-lead', 'named-not-assigned', 'named-once'] as const)
      expect(answerReady(other, { kind })?.sentence).toMatch(/\.$/);
  });

  it('cut a sentence out of its text without taking a number for its end', () => {
    const text = 'It rose to 15.8. Conditions: a; 5. Inventions that X has. 第一句。第二句。';
    const around = (words: string) =>
      sentenceAround(text, [text.indexOf(words), text.indexOf(words) + words.length]).words;
    expect(around('rose')).toBe('It rose to 15.8.');
    expect(around('Inventions')).toBe('Conditions: a; 5. Inventions that X has. 第一句。');
    expect(around('第二')).toBe('第二句。');
  });
});
