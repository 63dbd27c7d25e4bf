import { describe, expect, test } from 'vitest';
import { DEFAULT_LOOK, type Look, readLook, usualLook } from '../../renderer/state/look.ts';
import { pageLookOf } from '../../renderer/state/theme.ts';

const OWN: Look = {
  theme: 'custom',
  colours: { text: '#101010', background: '#f0f0e0', accent: '#205080' },
  font: 'inter',
  textSize: 150,
  lineSpacing: 120,
  paragraphSpacing: 200,
  width: 'wide',
  align: 'justified',
};

describe('the look', () => {
  test('comes back as it was kept', () => {
    expect(readLook(JSON.parse(JSON.stringify(OWN)))).toEqual(OWN);
  });

  test('that is out of range is brought back into it', () => {
    const look = readLook({
      textSize: 9000,
      lineSpacing: 1,
      paragraphSpacing: Number.NaN,
      font: 'wingdings',
    });
    expect(look).toEqual({ ...DEFAULT_LOOK, textSize: 300, lineSpacing: 80 });
  });

  test('is the usual one again after a reset, which keeps the person’s colours for another time', () => {
    expect(usualLook(OWN)).toEqual({ ...DEFAULT_LOOK, colours: OWN.colours });
  });

  test('gives the page the person’s colours only while they are chosen', () => {
    expect(pageLookOf(OWN).colours).toMatchObject({ '--paper': '#f0f0e0', 'color-scheme': 'light' });
    expect(pageLookOf({ ...OWN, theme: 'night' }).colours).toEqual({});
  });

  test('reaches the page as numbers that the style sheets multiply with', () => {
    expect(pageLookOf(OWN).numbers).toEqual({
      '--text-scale': '1.5',
      '--ui-scale': '1.2',
      '--line-spacing': '1.2',
      '--paragraph-spacing': '2',
    });
  });
});
