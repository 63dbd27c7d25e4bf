import { describe, expect, it } from 'vitest';
import { FUSE_MARK, fuseWire, undecidedFuse } from '../../scripts/fuse-wire.ts';

const program = (states: string) =>
  Buffer.concat([
    Buffer.from(`...${FUSE_MARK}`),
    Buffer.from([1, states.length]),
    Buffer.from(`${states}...`),
  ]);
const verdict = (states: string) => undecidedFuse(fuseWire(program(states)));

describe('the fuses of a packed program', () => {
  it('are read where the program keeps them', () => {
    expect(String.fromCharCode(...fuseWire(program('010011001')))).toBe('010011001');
  });

  it('are all decided', () => {
    expect(verdict('010011001')).toBeUndefined();
  });

  it.each([
    ['a fuse that a newer Electron added is noticed', '0100110010', '10 fuses'],
    ['a last fuse that was switched off is noticed', '010011000', 'WasmTrapHandlers'],
    ['a last fuse that is missing is noticed', '01001100', 'WasmTrapHandlers'],
  ])('%s', (_, states, words) => {
    expect(verdict(states)).toContain(words);
  });

  it('a program without them is no Electron', () => {
    expect(() => fuseWire(Buffer.from('no program'))).toThrow('no fuses');
  });
});
