import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationOn, annotationsOn } from '../../../corpus/notes/annotation.ts';
import { codePointsIn, offsetOfCodePoint } from '../../../corpus/notes/code-points.ts';
import { checksumOf, idFrom } from '../../../corpus/notes/hash.ts';
import { graph, node } from '../the-plan.ts';
import { places } from './arbitrary.ts';

const given = { id: 'urn:uuid:1', kind: 'note', created: '2026-11-22T08:00:00.000Z' } as const;

describe('an annotation on words of a block', () => {
  it('keeps the words, and what is printed around them', () => {
    const { text } = node('section-4/measure-1/p-1', 'paragraph');
    const from = text.indexOf('the Patent Law');
    const one = annotationOn(graph, { ...given, at: 'section-4/measure-1/p-1', range: [from, from + 14] });
    expect(one).toMatchObject({
      plan: 'ipr-2021-2025',
      at: 'section-4/measure-1/p-1',
      start: from,
      whole: false,
      group: null,
      text: '',
      tags: [],
    });
    expect(one?.quote).toEqual({
      exact: 'the Patent Law',
      prefix: ' property rights. Coordinated efforts will be made to revise and improve '.slice(-64),
      suffix: ', Trademark Law, Copyright Law, Anti-Monopoly Law, Science and Technology'.slice(0, 64),
    });
  });

  it('leaves out spaces at the ends of a selection, and is none without words', () => {
    const { text } = node('section-4/measure-1/p-1', 'paragraph');
    const from = text.indexOf(' legal research ');
    const at = 'section-4/measure-1/p-1';
    expect(annotationOn(graph, { ...given, at, range: [from, from + 16] })?.quote.exact).toBe(
      'legal research',
    );
    expect(annotationOn(graph, { ...given, at, range: [from, from + 1] })).toBeUndefined();
    expect(annotationOn(graph, { ...given, at, range: [text.length + 9, text.length + 20] })).toBeUndefined();
    expect(annotationOn(graph, { ...given, at: 'section-99', range: null })).toBeUndefined();
  });

  it('quotes the block as a whole, with the blocks around it, so that equal clauses can be told apart', () => {
    const clauses = ['clause-9', 'clause-18', 'clause-35', 'clause-38'].map((at) =>
      annotationOn(graph, { ...given, at, range: null }),
    );
    expect(new Set(clauses.map((one) => one?.quote.exact)).size).toBe(1);
    expect(new Set(clauses.map((one) => one?.quote.prefix)).size).toBe(4);
    expect(clauses.every((one) => one?.whole)).toBe(true);
  });

  it('makes of a selection over several blocks one annotation a block, with the words on the first', () => {
    const ids = ['urn:uuid:a', 'urn:uuid:b', 'urn:uuid:c'];
    const made = annotationsOn(graph, {
      kind: 'note',
      colour: 'sun',
      text: 'All of this.',
      tags: ['budget'],
      created: given.created,
      newId: () => ids.shift() ?? '',
      parts: [
        { at: 'section-4', range: [0, 3] },
        { at: 'section-4/measure-1', range: [9, 10] },
        { at: 'section-4/measure-1/p-1', range: [0, 5] },
      ],
    });
    expect(
      made.map(({ at, group, text, tags, colour, quote }) => [at, group, text, tags, colour, quote.exact]),
    ).toEqual([
      ['section-4', 'urn:uuid:a', 'All of this.', ['budget'], 'sun', '4.'],
      ['section-4/measure-1/p-1', 'urn:uuid:a', '', [], 'sun', 'Basic'],
    ]);
  });

  it('has the words of the range, whatever place and range are selected', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(4000), fc.nat(400), (place, from, length) => {
        const one = annotationOn(graph, { ...given, at: place.id, range: [from, from + length] });
        expect(one?.quote.exact ?? '').toBe(place.text.slice(from, from + length).trim());
        if (!one) return;
        expect(place.text.startsWith(one.quote.exact, offsetOfCodePoint(place.text, one.start))).toBe(true);
        expect(Math.max(one.quote.prefix.length, one.quote.suffix.length)).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('characters beyond the first plane', () => {
  it('are counted as one each, and the count gives the offset back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(codePointsIn(text)).toBe([...text].length);
        [...text].reduce((offset, character, index) => {
          expect(offsetOfCodePoint(text, index)).toBe(offset);
          return offset + character.length;
        }, 0);
      }),
    );
    expect(offsetOfCodePoint('𠀀b', 99)).toBe(3);
  });
});

describe('checksums and ids made from a text', () => {
  it('follow the published values of FNV-1a', () => {
    // From the reference page of the algorithm: 32 bits, "" , "a" and "foobar".
    expect(['', 'a', 'foobar'].map(checksumOf)).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
  });

  it('are ids in the form of RFC 9562, version 8, and differ where the text does', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => idFrom(`note ${index}`));
    expect(new Set(ids).size).toBe(2000);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});
