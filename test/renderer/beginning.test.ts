import { describe, expect, it } from 'vitest';
import { beginning } from '../../renderer/state/beginning.ts';

describe('the beginning of a text in parts', () => {
  it('is all of what is short', () => {
    expect(beginning(['one ', 'two'], 7)).toEqual({ texts: ['one ', 'two'], isWhole: true });
  });

  it('ends between two words, also where a word goes over two parts', () => {
    expect(beginning(['one two', ' three'], 7)).toEqual({ texts: ['one two'], isWhole: false });
    expect(beginning(['one tw', 'o three'], 6)).toEqual({ texts: ['one'], isWhole: false });
    expect(beginning(['one', ' two three'], 9)).toEqual({ texts: ['one', ' two'], isWhole: false });
  });

  it('cuts a word only where there is nothing but that word', () => {
    expect(beginning(['incomprehensibilities'], 6)).toEqual({ texts: ['incomp'], isWhole: false });
  });
});
