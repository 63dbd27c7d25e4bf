import fc from 'fast-check';
import {
  COVER_KINDS,
  type Lesson,
  type LessonPlace,
  QUIZ_DIFFICULTIES,
  type Shown,
  type Stop,
} from '../../../corpus/teach/lesson.ts';
import { placeOf } from '../../../corpus/teach/place-of.ts';
import { places } from '../notes/arbitrary.ts';
import { graph } from '../the-plan.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    '**Who** pays?',
    '<script>alert(1)</script>',
    '"quoted", \\ and \u2028',
    '[a](javascript:b)',
  ),
);
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any place of the plan as a whole, or its first words. */
export const anyPlace: fc.Arbitrary<LessonPlace> = fc
  .tuple(fc.constantFrom(...places), fc.option(fc.integer({ min: 1, max: 200 })))
  .map(([{ id, text }, length]) => {
    const made =
      placeOf(graph, { at: id, range: length === null ? null : [0, length] }) ??
      placeOf(graph, { at: id, range: null });
    if (!made) throw new Error(`No place of ${id}, “${text}”.`);
    return made;
  });

const hunt = fc.record({
  seed: fc.nat({ max: 4_294_967_295 }),
  range: fc.constantFrom(null, 'chapter-3', 'nowhere'),
  count: fc.integer({ min: 1, max: 50 }),
});

const shown: fc.Arbitrary<Shown> = fc.oneof(
  fc.record({
    kind: fc.constant('place' as const),
    place: anyPlace,
    around: fc.boolean(),
    covers: fc.record({
      kinds: fc.subarray([...COVER_KINDS]),
      words: fc.array(anyPlace, { maxLength: 2 }),
    }),
  }),
  fc.record({
    kind: fc.constant('view' as const),
    address: fc.constantFrom(
      '#/agencies/mara',
      '#/map?hold=agency/moj&hold=agency/none',
      '#/commitments?chapter=4',
    ),
    title: words,
  }),
  fc.record({ kind: fc.constant('slide' as const), text: words }),
  fc.record({
    kind: fc.constant('question' as const),
    text: words,
    answer: words,
    place: fc.option(anyPlace),
  }),
  fc.record({
    kind: fc.constant('quiz' as const),
    setting: fc
      .tuple(
        hunt,
        fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 3 }),
        fc.constantFrom(...QUIZ_DIFFICULTIES),
      )
      .map(([setting, kinds, difficulty]) => ({ ...setting, kinds, difficulty })),
  }),
  fc.record({ kind: fc.constant('hunt' as const), setting: hunt }),
);

const stop: fc.Arbitrary<Omit<Stop, 'id'>> = fc.record({
  shown,
  minutes: fc.constantFrom(null, 0.5, 1, 2.5, 600),
  notes: words,
});

/** Any lesson on the plan. */
export const anyLesson: fc.Arbitrary<Lesson> = fc
  .record({
    id: fc.uuid().map((id) => `urn:uuid:${id}`),
    title: words,
    about: words,
    author: words,
    plan: fc.record({
      id: fc.constantFrom('ipr-2021-2025', 'other'),
      title: words,
      version: fc.integer({ min: 1, max: 9 }),
      sha256: fc.constantFrom('', 'a'.repeat(64)),
    }),
    stops: fc.array(stop, { maxLength: 6 }),
    created: instant,
    modified: instant,
  })
  .map((lesson) => ({
    ...lesson,
    stops: lesson.stops.map((one, index) => ({ id: `s${index}`, ...one })),
  }));

/** A lesson for a test that reads like a story. */
export function lessonOf(shownInIt: readonly Shown[], more: Partial<Lesson> = {}): Lesson {
  return {
    id: 'urn:uuid:0000aaaa-0000-4000-8000-000000000001',
    title: 'A lesson',
    about: '',
    author: '',
    plan: { id: graph.plan.meta.id, title: graph.plan.meta.title, version: 1, sha256: '' },
    stops: shownInIt.map((one, index) => ({ id: `s${index + 1}`, shown: one, minutes: null, notes: '' })),
    created: '2026-11-22T08:00:00.000Z',
    modified: '2026-11-22T08:00:00.000Z',
    ...more,
  };
}

/** A place of the plan as a stop shows it. */
export function placeShown(at: string, words: string | null = null): Shown {
  const text = graph.nodes.get(at)?.text ?? '';
  const from = words === null ? -1 : text.indexOf(words);
  const place = placeOf(graph, { at, range: words === null ? null : [from, from + words.length] });
  if (!place || (words !== null && from < 0)) throw new Error(`${at} does not say “${words}”.`);
  return { kind: 'place', place, around: false, covers: { kinds: [], words: [] } };
}
