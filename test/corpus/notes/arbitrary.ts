import fc from 'fast-check';
import { ANNOTATION_COLOURS, type Annotation, annotationOn } from '../../../corpus/notes/annotation.ts';
import { OWN_STATUSES } from '../../../corpus/notes/own-status.ts';
import { graph, plan } from '../the-plan.ts';

/** What people can write a note on: whatever the plan prints. */
export const places = plan.nodes.filter(({ kind }) => kind !== 'quantity' && kind !== 'mark');

const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    'Ask MARA.',
    '**Who** pays?\n\n- us\n- them',
    '<script>alert(1)</script>',
    '"quoted", \\ and \u2028',
  ),
);

/** Any words of any place of the plan, or a place as a whole, with anything that a person may write there. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .record({
    place: fc.constantFrom(...places),
    from: fc.nat({ max: 3000 }),
    length: fc.integer({ min: 1, max: 400 }),
    whole: fc.boolean(),
    id: fc.uuid().map((id) => `urn:uuid:${id}`),
    kind: fc.constantFrom('note', 'highlight', 'bookmark', 'mark'),
    colour: fc.constantFrom(...ANNOTATION_COLOURS, null),
    text: words,
    tags: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 3 }),
    status: fc.constantFrom(...OWN_STATUSES, null),
    due: fc.constantFrom('2026-12-31', '2028-02-29', null),
    created: instant,
    modified: instant,
    group: fc.constantFrom(null, 'urn:uuid:0000aaaa-0000-4000-8000-000000000000'),
  })
  .map(({ place, from, length, whole, modified, group, ...given }) => {
    const start = from % Math.max(1, place.text.length);
    const range = whole ? null : ([start, Math.min(place.text.length, start + length)] as const);
    const made =
      annotationOn(graph, { at: place.id, range, ...given }) ??
      annotationOn(graph, { at: place.id, range: null, ...given });
    if (!made) throw new Error(`No annotation on ${place.id}.`);
    return { ...made, modified, group };
  });

/** A note on words that the plan prints in a block, for a test that reads like a story. */
export function noteOn(at: string, words: string | null, more: Partial<Annotation> = {}): Annotation {
  const text = graph.nodes.get(at)?.text ?? '';
  const from = words === null ? -1 : text.indexOf(words);
  if (words !== null && from < 0) throw new Error(`${at} does not say “${words}”.`);
  const made = annotationOn(graph, {
    at,
    range: words === null ? null : [from, from + words.length],
    id: more.id ?? `urn:uuid:${at}/${words ?? ''}`,
    kind: 'note',
    created: '2026-11-22T08:00:00.000Z',
  });
  if (!made) throw new Error(`No annotation on ${at}.`);
  return { ...made, ...more };
}
