import { describe, expect, it } from 'vitest';
import { offsetsOf } from '../../renderer/state/selection.ts';

const ROW = '3. Registered amount of financing[2] (billion yuan) 2180 3200';

describe('the characters that a piece of the page stands for', () => {
  it('go on from where the piece before it ended, white space aside', () => {
    expect(offsetsOf('of\n  fin', ROW, 20)).toEqual([21, 22, undefined, undefined, undefined, 24, 25, 26]);
  });

  it('pass over a footnote mark that hangs at the end of its cell', () => {
    const offsets = offsetsOf('financing (billion', ROW, 23) ?? [];
    expect(offsets.map((at) => (at === undefined ? ' ' : ROW[at])).join('')).toBe('financing (billion');
    expect(offsets.at(10)).toBe(ROW.indexOf('('));
  });

  it('are found where they are printed, when they hang elsewhere', () => {
    expect(offsetsOf('[2]', ROW, 50)).toEqual([33, 34, 35]);
  });

  it('are none for words that are not printed', () => {
    expect(offsetsOf('Section 4', ROW, 0)).toBeUndefined();
    expect(offsetsOf('note', ROW, 50)).toBeUndefined();
  });

  it('count every unit of a sign that has two', () => {
    expect(offsetsOf('😀b', 'a 😀b', 1)).toEqual([2, 3, 4]);
  });
});
