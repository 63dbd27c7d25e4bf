import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHINESE_SENTENCES, ENGLISH_SENTENCES } from '../../../corpus/patterns/sentence-patterns.ts';
import { sentencesOf } from '../../../corpus/readers/sentences.ts';
import { plan } from '../the-plan.ts';

const cut = (text: string, pattern = ENGLISH_SENTENCES) =>
  sentencesOf(text, pattern).map((range) => text.slice(...range));

describe('a text is cut where its sentences end and nowhere else', () => {
  it.each([
    ['an abbreviation', ['Fast fields, e.g. gene technology, i.e. all of them, will grow.', 'It will last.']],
    ['a number of a document', ['It was issued as GF (2021) No. 20 and as Nos. 3 and 4.', 'It will hold.']],
    ['decimals and thousands', ['It rose from 6.3 to 15.8.', 'The number will reach 40,000.', 'Good.']],
    [
      'a list in a sentence',
      ['It means any of: 1) this; 2) that. ', '3. Patents are not meant.'].map((s) => s.trim()),
    ],
    ['a numbered beginning', ['1. Patents will be granted.', '2. Trademarks will be registered.']],
    [
      'brackets',
      ['The Outline (2021-2035) holds.', 'It (see A. Then see B.) will be read.', 'Done (at last.)', 'So.'],
    ],
    [
      'quotation marks',
      ['The network of "Patent Prosecution Highway" will grow.', 'He said “It will.”', 'She left.'],
    ],
    [
      'initialisms',
      ['The U.S. Census Bureau will count.', 'It is in the U.S. The count will end.', 'So be it.'].slice(
        0,
        1,
      ),
    ],
    [
      'a small letter by mistake',
      ['Sound systems will be established.', 'examination systems will be coordinated.'],
    ],
    ['questions and calls', ['Will it hold?', 'It will!', 'Yes.']],
    ['footnote marks', ['Plans will be published.[10]', 'They will be read.']],
    ['a span of time', ['It will be cut to within 5.5 months.', 'Then it ends.']],
    ['an unclosed bracket', ['It will (never close.', 'Next one.']],
  ])('survives %s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence behind an initialism where another clearly begins', () => {
    expect(cut('It was made in the U.S. The count will end.')).toEqual([
      'It was made in the U.S.',
      'The count will end.',
    ]);
    expect(cut('Patents, trademarks, etc. will be protected.')).toHaveLength(1);
  });

  it('cuts Chinese at its own signs', () => {
    expect(cut('完善制度。加强保护！“好。”', CHINESE_SENTENCES)).toEqual([
      '完善制度。',
      '加强保护！',
      '“好。”',
    ]);
  });

  it('gives back every block of the plan', () => {
    for (const node of plan.nodes) {
      if (node.kind !== 'paragraph' && node.kind !== 'item') continue;
      expect(cut(node.text).join(' ')).toBe(node.text);
    }
  });

  it('leaves only white space between sentences, whatever the text', () => {
    const words = fc.constantFrom(
      'will',
      'No.',
      'e.g.',
      'U.S.',
      '(',
      ')',
      '."',
      'A',
      'b.',
      '1.',
      '…',
      '?',
      ' ',
      '\n',
      'it.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let at = 0;
        for (const [start, end] of sentencesOf(text, ENGLISH_SENTENCES)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
