import { describe, expect, test } from 'vitest';
import { ALL_COLUMNS, readCommitmentSettings } from '../../renderer/state/commitment-settings.ts';
import { dropLink, keepLink } from '../../renderer/state/kept-links.ts';
import { DEFAULT_SETTINGS, formatSettings, parseSettings } from '../../renderer/state/settings.ts';
import { piecesOf, placesOf } from '../../renderer/views/commitments/pieces.ts';

const BEGIN = '#/commitments?';

describe('how a person likes the list', () => {
  test('comes back with the settings, without what is damaged or leads elsewhere', () => {
    const commitments = {
      columns: ['who', 'own'] as const,
      saved: [{ name: 'Ours', link: `${BEGIN}body=agency%2Fmara` }],
    };
    expect(parseSettings(formatSettings({ ...DEFAULT_SETTINGS, commitments })).commitments).toEqual(
      commitments,
    );
    expect(
      readCommitmentSettings({
        columns: ['own', 'colour', 7, 'verb'],
        saved: [{ name: 'x', link: 'javascript:alert(1)' }, { name: 'y', link: '#/search?q=1' }, null],
      }),
    ).toEqual({ columns: ['verb', 'own'], saved: [] });
    for (const damaged of [null, 7, 'x', [], { columns: 'verb', saved: {} }])
      expect(readCommitmentSettings(damaged)).toEqual(ALL_COLUMNS);
  });

  test('keeps a filter under a name, and under another one when it is saved again', () => {
    const link = `${BEGIN}number=yes`;
    const once = keepLink([], { name: ' Numbers ', link }, BEGIN);
    expect(once).toEqual([{ name: 'Numbers', link }]);
    expect(keepLink(once, { name: 'Counts', link }, BEGIN)).toEqual([{ name: 'Counts', link }]);
    expect(keepLink(once, { name: ' ', link }, BEGIN)).toBe(once);
    expect(keepLink(once, { name: 'x', link: '#/search?q=1' }, BEGIN)).toBe(once);
    expect(dropLink(once, link)).toEqual([]);
  });
});

describe('a sentence in the list', () => {
  test('is set in pieces that are together the sentence', () => {
    const text = 'Laws will be revised, and courts strengthened.';
    const pieces = piecesOf(text, [[5, 20]], [[13, 28]]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ isPromise }) => isPromise).map((piece) => piece.text)).toEqual([
      'will be ',
      'revised',
    ]);
    expect(pieces.filter(({ isFound }) => isFound).map((piece) => piece.text)).toEqual([
      'revised',
      ', and co',
    ]);
  });

  test('has what is looked for marked whatever its capitals, spaces and apostrophes', () => {
    expect(placesOf("people's  court", 'The People’s Court.')).toEqual([[4, 18]]);
    expect(placesOf('(a+', 'x (a+ (A+')).toEqual([
      [2, 5],
      [6, 9],
    ]);
    expect(placesOf(' ', 'x')).toEqual([]);
  });
});
