import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLesson, writeLesson } from '../../../corpus/teach/lesson-file.ts';
import { anyLesson, lessonOf, placeShown } from './arbitrary.ts';

const NOTHING = 'Nothing was read from it.';
const slide = { kind: 'slide', text: 'Welcome' } as const;
const written = (change: (file: Record<string, unknown>) => void, shown = [slide]) => {
  const file = JSON.parse(writeLesson(lessonOf(shown))) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};
const problemOf = (text: string) => {
  const read = readLesson(text);
  return read.kind === 'refused' ? read.problem : 'It was read.';
};

describe('a lesson in a file', () => {
  test('comes back as it was, and equal lessons give equal text', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const text = writeLesson(lesson);
        expect(readLesson(text)).toEqual({ kind: 'read', lesson });
        const turned = Object.fromEntries(Object.entries(lesson).reverse()) as typeof lesson;
        expect(writeLesson(turned)).toBe(text);
      }),
    );
  });

  test('says first what it is', () => {
    expect(writeLesson(lessonOf([]))).toMatch(
      /^\{\n {2}"remit:kind": "lesson",\n {2}"remit:format": 1,\n {2}"id": /u,
    );
  });

  test('leaves out what its form does not know, also a key that means something to a program', () => {
    const text = writeLesson(lessonOf([slide])).replace(
      '"remit:format": 1,',
      '"remit:format": 1, "__proto__": { "polluted": true }, "constructor": 1, "more": [],',
    );
    expect(readLesson(text)).toEqual({ kind: 'read', lesson: lessonOf([slide]) });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a file from anywhere', () => {
  test('is a lesson or one plain sentence, whatever it holds', () => {
    const shapes = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .tuple(fc.json(), fc.constantFrom('title', 'stops', 'plan', 'id', 'created', 'remit:format'))
        .map(([json, key]) =>
          written((file) => {
            file[key] = JSON.parse(json);
          }),
        ),
    );
    fc.assert(
      fc.property(shapes, (text) => {
        const read = readLesson(text);
        if (read.kind === 'read') expect(readLesson(writeLesson(read.lesson))).toEqual(read);
        else expect(read.problem).toMatch(/^[A-Z].+\. Nothing was read from it\.$/u);
      }),
    );
  });

  test.each([
    [
      'larger than 5 MB',
      ' '.repeat(5_000_001),
      `The file is larger than 5 MB, which no lesson is. ${NOTHING}`,
    ],
    ['no JSON', '{"remit:kind"', `The file is not JSON, so it is no lesson. ${NOTHING}`],
    [
      'deep',
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      `The file is nested too deeply for a lesson. ${NOTHING}`,
    ],
    ['a file of notes', '{"type":"AnnotationPage","items":[]}', `The file is no lesson of Remit. ${NOTHING}`],
    [
      'of a newer version',
      written((file) => {
        file['remit:format'] = 2;
      }),
      `The lesson was written by a newer version of Remit: get that first. ${NOTHING}`,
    ],
    [
      'of 501 stops',
      written((file) => {
        file.stops = Array.from({ length: 501 }, (_, n) => ({
          id: `s${n}`,
          shown: slide,
          minutes: null,
          notes: '',
        }));
      }),
      `The lesson has more than 500 stops, which is more than Remit takes. ${NOTHING}`,
    ],
    [
      'with a slide of 20,001 signs',
      written(() => undefined, [{ kind: 'slide', text: 'x'.repeat(20_001) } as never]),
      `Stop 1 has a text that is too long; the longest may have 20,000 characters. ${NOTHING}`,
    ],
    [
      'with a stop of another kind',
      written(() => undefined, [{ kind: 'film' } as never]),
      `Stop 1 says something that this version of Remit does not understand (shown, kind). ${NOTHING}`,
    ],
    [
      'with a time of no length',
      written((file) => {
        file.stops = [{ id: 's1', shown: slide, minutes: 0, notes: '' }];
      }),
      `Stop 1 says something that this version of Remit does not understand (minutes). ${NOTHING}`,
    ],
    [
      'with a title that is none',
      written((file) => {
        file.title = ['a'];
      }),
      `The lesson says something that this version of Remit does not understand (title). ${NOTHING}`,
    ],
  ])('that is %s says so in one sentence', (_, text, sentence) => {
    expect(problemOf(text)).toBe(sentence);
  });

  test('takes 500 stops and texts of 20,000 signs', () => {
    const full = lessonOf(
      Array.from({ length: 500 }, () => ({ kind: 'slide', text: 'x'.repeat(2_000) }) as const),
    );
    expect(readLesson(writeLesson(full))).toEqual({ kind: 'read', lesson: full });
    const long = lessonOf([{ kind: 'slide', text: 'x'.repeat(20_000) }]);
    expect(readLesson(writeLesson(long))).toEqual({ kind: 'read', lesson: long });
  });

  test.each([
    'javascript:alert(1)',
    'https://example.org/',
    'file:///etc/passwd',
    '//example.org',
    'data:text/html,x',
  ])('keeps the address %s as words and never as one to follow', (address) => {
    const text = writeLesson(lessonOf([{ kind: 'view', address, title: 'A view' }]));
    expect(readLesson(text)).toEqual({
      kind: 'read',
      lesson: lessonOf([{ kind: 'slide', text: `A view\n\n${address}` }]),
    });
  });

  test('gives the second of two stops with one id another, the same each time', () => {
    const text = written((file) => {
      file.stops = ['a', 'a', 'a~2', 'a'].map((id) => ({ id, shown: slide, minutes: null, notes: '' }));
    });
    const read = readLesson(text);
    const ids = read.kind === 'read' ? read.lesson.stops.map(({ id }) => id) : [];
    expect(ids).toEqual(['a', 'a~3', 'a~2', 'a~4']);
    expect(readLesson(text)).toEqual(read);
  });

  test('has no half of a character in it afterwards', () => {
    const text = written((file) => {
      file.title = 'Half \ud83d of one';
      file.stops = [
        { id: 's1', shown: { kind: 'view', address: '#/read/\udc00', title: '' }, minutes: null, notes: '' },
      ];
    });
    const read = readLesson(text);
    expect(read.kind === 'read' && read.lesson.title).toBe('Half \ufffd of one');
    expect(writeLesson(read.kind === 'read' ? read.lesson : lessonOf([]))).not.toMatch(/\\ud[89a-f]/iu);
  });

  test('is read in well under two seconds, however large', () => {
    const file = JSON.parse(writeLesson(lessonOf([placeShown('box-1')]))) as { stops: unknown[] };
    file.stops = Array.from({ length: 9_000 }, (_, n) => ({ ...(file.stops[0] as object), id: `s${n}` }));
    const text = JSON.stringify(file);
    const began = performance.now();
    expect(problemOf(text)).toContain('more than 500 stops');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
