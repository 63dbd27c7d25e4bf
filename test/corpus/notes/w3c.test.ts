import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../corpus/notes/annotation.ts';
import type { Json, JsonObject } from '../../../corpus/notes/json.ts';
import { readWebAnnotation } from '../../../corpus/notes/w3c-read.ts';
import { webAnnotation } from '../../../corpus/notes/w3c-write.ts';
import { anyAnnotation, noteOn } from './arbitrary.ts';

const reading = { plan: 'ipr-2021-2025', now: '2026-11-22T08:00:00.000Z' };

// As printed in front of "the Patent Law".
const BEFORE =
  'Basic legal research will be carried out on intellectual property rights. Coordinated efforts will be made to revise and improve ';

function read(value: Json): Annotation {
  const found = readWebAnnotation(value, reading);
  if (found.kind === 'unread') throw new Error(found.because);
  return found.annotation;
}

describe('an annotation as a Web Annotation', () => {
  it('says what the model of the W3C asks for', () => {
    const note = noteOn('section-4/measure-1/p-1', 'the Patent Law', {
      id: 'urn:uuid:1',
      text: 'Ask **MARA**.',
      tags: ['law'],
      colour: 'sun',
    });
    expect(webAnnotation(note)).toEqual({
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-11-22T08:00:00.000Z',
      modified: '2026-11-22T08:00:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'Ask **MARA**.' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'law' },
      ],
      target: {
        type: 'SpecificResource',
        source: 'remit://ipr-2021-2025/section-4/measure-1/p-1',
        styleClass: 'sun',
        selector: [
          { type: 'TextQuoteSelector', ...note.quote },
          {
            type: 'TextPositionSelector',
            start: BEFORE.length,
            end: BEFORE.length + 'the Patent Law'.length,
          },
        ],
      },
      stylesheet: { type: 'CssStylesheet', value: '.sun { background-color: #fbe38e }' },
      'remit:checksum': note.checksum,
    });
  });

  it('is read back just as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyAnnotation, (annotation) => {
        const written = JSON.stringify(webAnnotation(annotation));
        expect(read(JSON.parse(written))).toEqual(annotation);
      }),
      { numRuns: 300 },
    );
  });

  it('counts positions in characters, not in code units', () => {
    const [, position] = (
      webAnnotation({
        ...noteOn('section-4', '4.'),
        quote: { exact: '𠀀𠀁', prefix: '', suffix: '' },
        start: 7,
      }).target as { selector: readonly JsonObject[] }
    ).selector;
    expect(position).toEqual({ type: 'TextPositionSelector', start: 7, end: 9 });
  });
});

const hypothesisLike: JsonObject = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: 'https://notes.example/a/1',
  created: '2025-03-01T10:00:00+08:00',
  creator: { id: 'acct:li@notes.example', name: 'Li' },
  motivation: ['questioning', 'commenting'],
  body: [
    { type: 'TextualBody', value: '<p>Who pays?</p>', format: 'text/html', language: 'en' },
    { type: 'TextualBody', value: 'budget', purpose: 'tagging', creator: 'acct:li@notes.example' },
    { type: 'Image', id: 'https://notes.example/p.png' },
  ],
  target: {
    source: 'remit://ipr-2021-2025/section-4/measure-1/p-1',
    renderedVia: { type: 'Software', name: 'X' },
    selector: [
      { type: 'XPathSelector', value: '/html/body/p[4]' },
      { type: 'TextQuoteSelector', exact: 'the Patent Law', prefix: 'improve ', suffix: ', Trade' },
    ],
  },
  rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

describe('an annotation of another program', () => {
  it('is read as far as Remit knows it', () => {
    expect(read(hypothesisLike)).toMatchObject({
      id: 'https://notes.example/a/1',
      kind: 'note',
      at: 'section-4/measure-1/p-1',
      text: '<p>Who pays?</p>',
      tags: ['budget'],
      created: '2025-03-01T02:00:00.000Z',
      modified: '2025-03-01T02:00:00.000Z',
      whole: false,
    });
  });

  it('is written back as it was', () => {
    const written = webAnnotation(read(hypothesisLike));
    for (const key of ['creator', 'rights', 'motivation', 'body', '@context'])
      expect(written[key]).toEqual(hypothesisLike[key]);
    expect(written.target).toMatchObject({ renderedVia: { type: 'Software', name: 'X' } });
    expect((written.target as { selector: readonly Json[] }).selector).toContainEqual({
      type: 'XPathSelector',
      value: '/html/body/p[4]',
    });
    expect(read(written)).toMatchObject({ ...read(hypothesisLike), foreign: written });
  });

  it('keeps what the person did not change when they change something', () => {
    const written = webAnnotation({ ...read(hypothesisLike), text: 'We pay.' });
    expect(written.body).toEqual([
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'We pay.' },
      { type: 'TextualBody', value: 'budget', purpose: 'tagging', creator: 'acct:li@notes.example' },
      { type: 'Image', id: 'https://notes.example/p.png' },
    ]);
    expect(written.motivation).toEqual(['questioning', 'commenting']);
    expect(webAnnotation({ ...read(hypothesisLike), kind: 'highlight' }).motivation).toBe('highlighting');
  });

  it('loses its other selectors when it is put on other words, because they say the old ones', () => {
    const moved = { ...read(hypothesisLike), quote: { exact: 'Trademark Law', prefix: '', suffix: '' } };
    expect(JSON.stringify(webAnnotation(moved))).not.toContain('XPathSelector');
  });

  it.each<[string, JsonObject, Partial<Annotation>]>([
    [
      'bodyValue',
      { bodyValue: 'Hello', target: 'remit://ipr-2021-2025/section-5' },
      { text: 'Hello', at: 'section-5', whole: true, kind: 'note' },
    ],
    ['no body', { target: 'remit://ipr-2021-2025/section-5' }, { text: '', kind: 'highlight' }],
    [
      'a page of the web as a body',
      { body: 'http://a.example/', target: { id: 'remit://ipr-2021-2025/box-6' } },
      { text: '', at: 'box-6' },
    ],
    [
      'two comments',
      {
        body: [
          { type: 'TextualBody', value: 'a' },
          { type: 'TextualBody', value: 'b' },
        ],
        target: 'remit://ipr-2021-2025/section-5',
      },
      { text: 'a\n\nb' },
    ],
    [
      'a bookmark',
      { motivation: 'bookmarking', target: 'remit://ipr-2021-2025/section-5' },
      { kind: 'bookmark', created: reading.now },
    ],
    [
      'a date without a zone',
      { target: 'remit://ipr-2021-2025/section-5', created: '2026-01-02T03:04:05' },
      { created: '2026-01-02T03:04:05.000Z' },
    ],
    [
      'a day that does not exist',
      { target: 'remit://ipr-2021-2025/section-5', 'remit:due': '2026-02-30' },
      { due: null },
    ],
    [
      'a colour that nobody knows',
      { target: { source: 'remit://ipr-2021-2025/section-5', styleClass: 'mud' } },
      { colour: null },
    ],
  ])('may have %s', (_, value, expected) => {
    const annotation = read({ type: 'Annotation', ...value });
    expect(annotation).toMatchObject(expected);
    expect(webAnnotation(annotation)).toMatchObject({
      ...(value.body !== undefined && { body: [value.body].flat() }),
    });
  });

  it('gets the same id each time it is read, where it has none', () => {
    const value = { type: 'Annotation', target: 'remit://ipr-2021-2025/section-5' };
    expect(read(value).id).toBe(read({ ...value }).id);
    expect(read(value).id).not.toBe(read({ ...value, bodyValue: 'x' }).id);
  });
});
