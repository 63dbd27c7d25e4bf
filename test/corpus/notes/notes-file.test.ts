import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../corpus/notes/annotation.ts';
import type { Json, JsonObject } from '../../../corpus/notes/json.ts';
import {
  NO_NOTES,
  noteRecord,
  readNoteRecords,
  readNotes,
  writeNotes,
} from '../../../corpus/notes/notes-file.ts';
import { webAnnotation } from '../../../corpus/notes/w3c-write.ts';
import { plan } from '../the-plan.ts';
import { anyAnnotation, noteOn } from './arbitrary.ts';

const reading = { plan: 'ipr-2021-2025', now: '2026-11-22T08:00:00.000Z' };
const distinct = fc.uniqueArray(anyAnnotation, { selector: ({ id }) => id, maxLength: 6 });
const note = noteOn('section-5', '5.', { text: 'Read this.' });
const good = webAnnotation(note);

/** A file with these items, as a program may write it. */
function fileOf(items: readonly Json[], more: JsonObject = {}): string {
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:file',
    type: 'AnnotationCollection',
    first: { type: 'AnnotationPage', items },
    ...more,
  });
}

describe('a notes file', () => {
  it('has the form of an AnnotationCollection', () => {
    const written = JSON.parse(writeNotes(plan.meta, { ...NO_NOTES, annotations: [note] }));
    expect(written).toEqual({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { remit: 'remit://terms#' }],
      id: 'remit://ipr-2021-2025/notes',
      type: 'AnnotationCollection',
      label: `Notes on ${plan.meta.title}`,
      total: 1,
      first: {
        id: 'remit://ipr-2021-2025/notes/page-1',
        type: 'AnnotationPage',
        partOf: 'remit://ipr-2021-2025/notes',
        startIndex: 0,
        items: [good],
      },
      last: 'remit://ipr-2021-2025/notes/page-1',
    });
  });

  it('without notes has no page, because a page must have an annotation', () => {
    const text = writeNotes(plan.meta, NO_NOTES);
    expect(JSON.parse(text)).not.toHaveProperty('first');
    expect(readNotes(text, reading)).toEqual({ ...NO_NOTES, isNotesFile: true, problems: [] });
  });

  it('gives the notes back, and equal notes give equal text in whatever order they are', () => {
    fc.assert(
      fc.property(distinct, (annotations) => {
        const text = writeNotes(plan.meta, { ...NO_NOTES, annotations });
        expect(writeNotes(plan.meta, { ...NO_NOTES, annotations: annotations.toReversed() })).toBe(text);
        const read = readNotes(text, reading);
        expect(read.problems).toEqual([]);
        expect(new Set(read.annotations)).toEqual(new Set(annotations));
        expect(writeNotes(plan.meta, read)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('may be stored note by note', () => {
    fc.assert(
      fc.property(distinct, (annotations) => {
        const records = annotations.map((one) => noteRecord(one).json);
        expect(readNoteRecords(records, reading).annotations).toEqual(annotations);
      }),
      { numRuns: 30 },
    );
    expect(readNoteRecords(['{"cut', noteRecord(note).json], reading)).toMatchObject({
      annotations: [note],
      problems: [
        '1 of 2 notes could not be read, because they are no annotations. They are kept as they were.',
      ],
    });
  });

  it('of another program keeps what that program wrote about it', () => {
    const read = readNotes(
      fileOf([good], {
        creator: 'Li',
        '@context': ['http://www.w3.org/ns/anno.jsonld', { x: 'urn:x:' }],
        'x:y': 1,
      }),
      reading,
    );
    const written = JSON.parse(writeNotes(plan.meta, read));
    expect(written).toMatchObject({ creator: 'Li', 'x:y': 1 });
    expect(written['@context']).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      { remit: 'remit://terms#' },
      { x: 'urn:x:' },
    ]);
  });

  it.each<[string, Json]>([
    ['a list', [good]],
    ['one annotation', good],
    ['a page', { type: 'AnnotationPage', items: [good] }],
    [
      'two pages',
      {
        type: 'AnnotationCollection',
        first: { items: [good], next: { items: [{ ...good, id: 'urn:uuid:2' }] } },
      },
    ],
  ])('may be %s', (_, value) => {
    expect(readNotes(JSON.stringify(value), reading).annotations[0]).toEqual(note);
  });

  it('says that further pages were not read', () => {
    const read = readNotes(
      fileOf([], { first: { items: [good], next: 'https://notes.example/2' } }),
      reading,
    );
    expect(read.annotations).toEqual([note]);
    expect(read.problems).toEqual([
      'The file names further pages of notes that stand elsewhere. They were not read.',
    ]);
  });
});

/** All but what is only kept for another program. */
const said = (annotation: Annotation): Annotation => ({ ...annotation, foreign: null });

const deep = (depth: number): Json => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as Json;

describe('a hostile notes file', () => {
  it.each<[string, string, string]>([
    ['is empty', '', 'not JSON'],
    ['is cut', fileOf([good]).slice(0, -20), 'not JSON'],
    ['is a number', '7', 'no annotations'],
    ['is null', 'null', 'no annotations'],
    ['is something else', '{"type":"FeatureCollection","features":[]}', 'no annotations'],
    [
      'only names its pages',
      '{"type":"AnnotationCollection","first":"https://x.example/"}',
      'no annotations',
    ],
    ['is nested a million times', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'nested too deeply'],
    [
      'is nested a million times in a note',
      `[{"type":"Annotation","body":${'[{"a":'.repeat(9_000)}1${'}]'.repeat(9_000)}}]`,
      'nested too deeply',
    ],
    ['is huge', ' '.repeat(20_000_001), 'too large'],
  ])('that %s is no notes file, and says so', (_, text, reason) => {
    const read = readNotes(text, reading);
    expect(read).toMatchObject({ isNotesFile: false, annotations: [], unread: [] });
    expect(read.problems).toEqual([expect.stringContaining(reason)]);
    expect(read.problems[0]).toMatch(/^The file .*Nothing was read from it\.$/);
  });

  it.each<[string, Json, string]>([
    ['null', null, 'no annotations'],
    ['a text', 'remit', 'no annotations'],
    ['a list', [good], 'no annotations'],
    ['no type', { ...good, type: 'Note' }, 'no annotations'],
    ['no target', { type: 'Annotation' }, 'not on one place'],
    [
      'two targets',
      { ...good, target: ['remit://ipr-2021-2025/section-1', 'remit://ipr-2021-2025/section-2'] },
      'not on one place',
    ],
    ['a script for a target', { ...good, target: 'javascript:alert(1)' }, 'not on one place'],
    [
      'a way out of the plan',
      { ...good, target: 'remit://ipr-2021-2025/../../etc/passwd' },
      'not on one place',
    ],
    [
      'a place of 300 letters',
      { ...good, target: `remit://ipr-2021-2025/${'a'.repeat(300)}` },
      'not on one place',
    ],
    [
      'the name of a prototype',
      { ...good, target: { source: { constructor: 'remit://ipr-2021-2025/section-1' } } },
      'not on one place',
    ],
    ['another plan', { ...good, target: 'remit://other-plan/section-1' }, 'another plan'],
    ['a text of 100,001 letters', { ...good, bodyValue: 'x'.repeat(100_001) }, 'too long'],
    [
      'a quote of 20,001 letters',
      {
        ...good,
        target: {
          source: 'remit://ipr-2021-2025/section-1',
          selector: { type: 'TextQuoteSelector', exact: 'x'.repeat(20_001) },
        },
      },
      'too long',
    ],
    [
      '101 tags',
      {
        ...good,
        body: Array.from({ length: 101 }, (_, i) => ({
          type: 'TextualBody',
          purpose: 'tagging',
          value: `${i}`,
        })),
      },
      'too long',
    ],
  ])('may hold %s: it is kept as it was, and the good notes are read', (_, bad, reason) => {
    const read = readNotes(fileOf([bad, good]), reading);
    expect(read.annotations).toEqual([note]);
    expect(read.unread).toEqual([bad]);
    expect(read.problems).toEqual([
      expect.stringMatching(
        new RegExp(
          `^1 of 2 notes could not be read, because they .*${reason}.*\\. They are kept as they were\\.$`,
        ),
      ),
    ]);
    const again = readNotes(writeNotes(plan.meta, read), reading);
    expect([again.annotations, again.unread]).toEqual([read.annotations, read.unread]);
  });

  it('may have members named like those of every object', () => {
    const text = `[{"type":"Annotation","id":"urn:uuid:p","target":"remit://ipr-2021-2025/section-1","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}]`;
    const read = readNotes(text, reading);
    expect(read.annotations).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const written = writeNotes(plan.meta, read);
    expect(written).toContain('"__proto__": {');
    expect(readNotes(written, reading).annotations.map(({ id, at }) => [id, at])).toEqual([
      ['urn:uuid:p', 'section-1'],
    ]);
  });

  it('may have 30,000 notes: those beyond 10,000 are kept unread', () => {
    const items = Array.from({ length: 30_000 }, (_, index) => ({
      type: 'Annotation',
      id: `urn:x:${index}`,
      target: 'remit://ipr-2021-2025/section-1',
    }));
    const read = readNotes(JSON.stringify(items), reading);
    expect(read.annotations).toHaveLength(10_000);
    expect(read.unread).toHaveLength(20_000);
    expect(read.problems).toEqual([
      '20000 of 30000 notes could not be read, because there are more than 10000. They are kept as they were.',
    ]);
  });

  it('may give one id to two notes: both are kept, and get the same ids when they are read again', () => {
    const other = { ...good, bodyValue: 'Not this.' };
    const read = readNotes(fileOf([good, other, good]), reading);
    expect(read.annotations.map(({ id }) => id)).toEqual([note.id, expect.stringMatching(/^urn:uuid:/)]);
    expect(readNotes(fileOf([good, other]), reading).annotations).toEqual(read.annotations);
  });

  it('never makes it throw, whatever members are of a wrong type', () => {
    const paths = Object.keys(good);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...paths, 'bodyValue', 'motivation', '@context', 'selector'),
          fc.jsonValue({ maxDepth: 5 }),
        ),
        fc.jsonValue({ maxDepth: 6 }),
        (members, anything) => {
          const items = [{ ...good, ...(members as JsonObject) }, anything as Json];
          const read = readNotes(fileOf(items), reading);
          expect(read.annotations.length + read.unread.length).toBe(2);
          const text = writeNotes(plan.meta, read);
          const again = readNotes(text, reading);
          expect(again.annotations.map(said)).toEqual(read.annotations.map(said));
          expect(again.unread).toEqual(read.unread);
          expect(writeNotes(plan.meta, again)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
    expect(readNotes(fileOf([{ ...good, motivation: deep(60) }]), reading).annotations).toHaveLength(1);
  });
});
