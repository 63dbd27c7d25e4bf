import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachAnnotations } from '../../../corpus/notes/attach.ts';
import { countNamed } from '../../../corpus/teach/written/counted.ts';
import { type ReadLesson, readWrittenLesson } from '../../../corpus/teach/written/read-lesson.ts';
import { graph } from '../the-plan.ts';

const HEAD = `title: A lesson
about: About it.
author: Somebody
written: 2026-01-31
stops:
`;

const read = (text: string): ReadLesson =>
  readWrittenLesson({
    graph,
    name: 'a-lesson',
    text,
    sha256: 'f'.repeat(64),
    quizKinds: ['lead', 'indicator'],
    viewMistake: (address) => (address === '#/targets' ? null : `There is no view “${address}”.`),
  });

/** What is wrong with a lesson that has these stops; empty for nothing. */
function mistakesOf(stops: string): readonly string[] {
  const outcome = read(`${HEAD}${stops}`);
  return outcome.kind === 'read' ? [] : outcome.mistakes;
}

describe('a lesson that is written by hand', () => {
  test('is read with every kind of stop', () => {
    const outcome = read(`${HEAD}
  - place: clause-8
    words: under the leadership of the China National Intellectual Property Administration
    around: false
    covers: [numbers, agencies, words: with their respective]
    minutes: 1.5
    notes: |
      Say it.
  - { view: '#/targets', title: Targets }
  - slide: "# Here"
  - { question: Who?, answer: Nobody., place: box-8 }
  - { question: Why?, answer: It does not say. }
  - quiz: { kinds: [lead], range: chapter-3, count: 3, difficulty: hard, seed: 7 }
  - quiz: { count: 1, seed: 0 }
  - hunt: { range: box-2, count: 2, seed: 1 }
`);
    if (outcome.kind !== 'read') throw new Error(outcome.mistakes.join('\n'));
    const { lesson } = outcome;
    expect(lesson).toMatchObject({
      id: 'a-lesson',
      title: 'A lesson',
      about: 'About it.',
      author: 'Somebody',
      plan: { id: 'ipr-2021-2025', version: 1, sha256: 'f'.repeat(64) },
      created: '2026-01-31T00:00:00.000Z',
      modified: '2026-01-31T00:00:00.000Z',
    });
    expect(lesson.stops.map(({ id }) => id)).toEqual(lesson.stops.map((_, at) => `stop-${at + 1}`));
    expect(lesson.stops.map(({ shown }) => shown)).toMatchObject([
      {
        kind: 'place',
        around: false,
        place: { at: 'clause-8', whole: false, quote: { suffix: expect.stringMatching(/^ in accordance/) } },
        covers: {
          kinds: ['agencies', 'numbers', 'words'],
          words: [{ at: 'clause-8', quote: { exact: 'with their respective' } }],
        },
      },
      { kind: 'view', address: '#/targets', title: 'Targets' },
      { kind: 'slide', text: '# Here' },
      { kind: 'question', text: 'Who?', answer: 'Nobody.', place: { at: 'box-8', whole: true } },
      { kind: 'question', place: null },
      {
        kind: 'quiz',
        setting: { seed: 7, kinds: ['lead'], range: 'chapter-3', count: 3, difficulty: 'hard' },
      },
      { kind: 'quiz', setting: { seed: 0, kinds: [], range: null, count: 1, difficulty: 'medium' } },
      { kind: 'hunt', setting: { seed: 1, range: 'box-2', count: 2 } },
    ]);
    expect(lesson.stops[0]).toMatchObject({ minutes: 1.5, notes: 'Say it.' });
    expect(lesson.stops[1]).toMatchObject({ minutes: null, notes: '' });
  });

  test('holds places by which the words are found again where they stand', () => {
    const outcome = read(`${HEAD}  - { place: box-2/project-1/p-1, words: "In-depth   research" }`);
    const shown = outcome.kind === 'read' ? outcome.lesson.stops[0]?.shown : undefined;
    if (shown?.kind !== 'place') throw new Error('The stop was not read.');
    const day = '2026-01-31T00:00:00.000Z';
    const note = {
      ...shown.place,
      ...({
        id: 'urn:uuid:1',
        plan: 'ipr-2021-2025',
        kind: 'note',
        group: null,
        colour: null,
        text: '',
      } as const),
      ...{ tags: [], status: null, due: null, created: day, modified: day, foreign: null },
    };
    expect(attachAnnotations(graph, [note])[0]?.attachment).toMatchObject({
      kind: 'exact',
      at: 'box-2/project-1/p-1',
      range: [0, 17],
    });
  });
});

describe('a mistake in a lesson is one plain sentence with its line', () => {
  test.each([
    [
      'a place that is not there',
      '  - place: section-99',
      'Stop 1, line 6: This plan has no place “section-99”.',
    ],
    [
      'a body instead of a place',
      '  - place: agency/cnipa',
      'Stop 1, line 6: This plan has no place “agency/cnipa”.',
    ],
    [
      'words that are not printed there',
      '  - place: clause-9\n    words: under the leadership of',
      'Stop 1, line 7: “under the leadership of” is not printed at clause-9.',
    ],
    [
      'words that are printed twice',
      '  - { place: clause-8, words: China National }',
      'Stop 1, line 6: “China National” is printed 2 times at clause-8: write some more of the words around it.',
    ],
    [
      'covered words that are not printed there',
      '  - { place: clause-9, covers: [words: nobody] }',
      'Stop 1, line 6: “nobody” is not printed at clause-9.',
    ],
    [
      'a cover that there is not',
      '  - { place: clause-9, covers: [names] }',
      'Stop 1, line 6: “covers” must be agencies, roles, numbers or “words: …”.',
    ],
    [
      'a view that is not there',
      '  - slide: Hello\n  - view: "#/nowhere"\n    title: Nowhere',
      'Stop 2, line 7: There is no view “#/nowhere”.',
    ],
    [
      'a view without a name',
      '  - view: "#/targets"',
      'Stop 1, line 6: “title” must be words, at most 200 characters.',
    ],
    [
      'a kind of question that there is not',
      '  - quiz: { kinds: [leed], count: 1, seed: 1 }',
      'Stop 1, line 6: “leed” means nothing here: did you mean “lead”?',
    ],
    [
      'a quiz about a place that is no part of the plan',
      '  - quiz: { range: clause-1, count: 1, seed: 1 }',
      'Stop 1, line 6: “clause-1” is no chapter, section or box of this plan.',
    ],
    [
      'a hunt without a number',
      '  - hunt: { seed: 1 }',
      'Stop 1, line 6: “hunt › count” must be a whole number from 1 to 50.',
    ],
    [
      'a slip in a name',
      '  - { slide: Hello, mintues: 2 }',
      'Stop 1, line 6: “mintues” means nothing here: did you mean “minutes”?',
    ],
    [
      'time that is no time',
      '  - slide: Hello\n    minutes: soon',
      'Stop 1, line 7: “minutes” must be a number of minutes above 0 and at most 600.',
    ],
    [
      'a stop that is nothing',
      '  - minutes: 2',
      'Stop 1, line 6: A stop needs one of view, slide, question, quiz, hunt, place.',
    ],
    [
      'a stop that is no stop',
      '  - Hello',
      'Stop 1, line 6: A stop needs one of view, slide, question, quiz, hunt, place.',
    ],
    [
      'a stop that is two things',
      '  - slide: Hello\n    place: clause-1',
      'Stop 1, line 7: A stop is either a slide or a place, not both.',
    ],
    [
      'words of an answer without a place',
      '  - { question: Who?, answer: He., words: he }',
      'Stop 1, line 6: Words need the place where they are printed.',
    ],
    [
      'a count that is wrong',
      '  - slide: 54 clauses\n    counted: { clauses: 54 }',
      'Stop 1, line 7: Remit counts 55 “clauses”, not 54.',
    ],
    [
      'a count of what is not counted',
      '  - { slide: Much, counted: { good deeds: 1 } }',
      'Stop 1, line 6: Remit does not count “good deeds”.',
    ],
    [
      'a further place that is not there',
      '  - { slide: Hello, prints: [clause-1, clause-99] }',
      'Stop 1, line 6: This plan has no place “clause-99”.',
    ],
  ])('%s', (_, stops, sentence) => {
    expect(mistakesOf(stops)).toEqual([sentence]);
  });

  test('and all mistakes are said at once', () => {
    const all = mistakesOf(
      '  - { place: nowhere, covers: [words: no] }\n  - { view: "#/x", title: "" }\n  - place: clause-1',
    );
    expect(all).toHaveLength(3);
  });

  test.each([
    [
      'a head that lacks its day',
      'title: A\nabout: B\nauthor: C\nstops: [slide: D]',
      ['Line 1: “written” must be a day as 2026-01-31.'],
    ],
    [
      'a day that there is not',
      HEAD.replace('01-31', '02-30').replace('stops:', 'stops: [slide: D]'),
      ['Line 4: “written” must be a day as 2026-01-31.'],
    ],
    ['a lesson without stops', `${HEAD}  []`, ['Line 6: “stops” must be a list of 1 to 500 stops.']],
    ['nothing', '', ['Line 1: It must be a title, about, author, written and stops.']],
    ['a list', '- a', ['Line 1: It must be a title, about, author, written and stops.']],
  ])('%s', (_, text, sentences) => {
    const outcome = read(text);
    expect(outcome).toEqual({ kind: 'refused', mistakes: sentences });
  });
});

describe('hostile YAML', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
    .map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefghi'.charAt(at)}`)
          .join(', ')}]`,
    )
    .join('\n')}`;

  test.each([
    ['anchors that multiply', bomb, /anchor/],
    ['a single anchor', `${HEAD}  - &a { slide: Hello }\n  - *a`, /anchor/],
    ['a part that holds itself', 'a: &a [*a]', /anchor/],
    ['lists in lists in lists', '['.repeat(100_000), /./],
    ['a file of any length', 'x'.repeat(400_000), /longer than 300000 characters/],
    ['a name twice', `${HEAD}  - { slide: a, slide: b }`, /Line 6 cannot be read: Map keys must be unique/],
    ['a tag of another language', `${HEAD}  - slide: !!js/function "f"`, /Line 6 cannot be read/],
    ['an open quotation mark', `${HEAD}  - slide: "a`, /cannot be read/],
    ['two documents', `${HEAD}  - slide: a\n---\nb: c`, /cannot be read/],
    [
      'a name of the language',
      `${HEAD}  - { slide: a, __proto__: { minutes: 5 } }`,
      /“__proto__” means nothing here/,
    ],
  ])('%s is refused in plain words', (_, text, sentence) => {
    const outcome = read(text);
    expect(outcome.kind).toBe('refused');
    expect(outcome.kind === 'refused' && outcome.mistakes[0]).toMatch(sentence);
  });

  test('of any kind gives a lesson or sentences, and never throws', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('clause-1', '#/targets'),
    );
    const key = fc.constantFrom(
      'place',
      'view',
      'slide',
      'question',
      'answer',
      'quiz',
      'hunt',
      'words',
      'covers',
      'counted',
      'prints',
      'minutes',
      'notes',
      'kinds',
      'range',
      'count',
      'seed',
    );
    const { stop } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('stop')),
      stop: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    }));
    fc.assert(
      fc.property(fc.array(stop, { maxLength: 3 }), (given) => {
        const outcome = read(
          JSON.stringify({ title: 'A', about: 'B', author: 'C', written: '2026-01-31', stops: given }),
        );
        const said = outcome.kind === 'read' ? [] : outcome.mistakes;
        expect(said.every((sentence) => /^[A-Z].*[.?]$/su.test(sentence))).toBe(true);
        expect(outcome.kind === 'read' || said.length > 0).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text).kind).toBe('refused');
      }),
    );
  });
});

describe('what is counted for a lesson', () => {
  test.each([
    ['boxes', 15],
    ['bodies', 38],
    ['clauses of agency/cnipa as lead', 21],
    ['clauses that name both agency/spc and agency/spp', 5],
    ['clauses that print Ministry of Agriculture and Rural Development', 6],
    ['bodies in clause-2', 4],
    ['clauses of agency/cnipa as chief', undefined],
    ['bodies in clause-99', undefined],
    ['clauses of agency/nobody', undefined],
    ['passages that speak of indicator-99', undefined],
    ['constructor', undefined],
  ])('%s: %s', (name, count) => {
    expect(countNamed(graph, name)).toBe(count);
  });
});
