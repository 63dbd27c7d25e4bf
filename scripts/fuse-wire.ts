/** The mark in the program of Electron behind which its fuses stand (@electron/fuses). */
export const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const ENABLED = 0x31;

/** How many fuses electron-builder.yml says: electron-builder 26 has a key for each of these, in the order of the wire. */
const SAID = 8;

/**
 * The fuses of Electron 45 that electron-builder 26 has no key for, behind those that it has. `WasmTrapHandlers` lets V8 check the bounds
 * of WebAssembly by the processor instead of in code; Remit keeps what Electron ships.
 */
const LAST = [{ name: 'WasmTrapHandlers', state: ENABLED }] as const;

/** Gives the states of all fuses of a program, as they stand in it: 0x30 off, 0x31 on, 0x72 removed. Throws where there are none. */
export function fuseWire(program: Uint8Array): readonly number[] {
  const bytes = Buffer.from(program.buffer, program.byteOffset, program.byteLength);
  const mark = bytes.indexOf(FUSE_MARK, 0, 'latin1');
  const length = mark < 0 ? 0 : (bytes[mark + FUSE_MARK.length + 1] ?? 0);
  if (length === 0) throw new Error('The program of Electron has no fuses. Is it Electron at all?');
  const start = mark + FUSE_MARK.length + 2;
  return [...bytes.subarray(start, start + length)];
}

/**
 * Says in one sentence what a packed program does with the fuses that electron-builder cannot say: one that is not as Remit wants it, or
 * one that a newer Electron added. `undefined` where every fuse is as it was decided.
 */
export function undecidedFuse(wire: readonly number[]): string | undefined {
  const wrong = LAST.find(({ state }, index) => wire[SAID + index] !== state);
  if (wrong !== undefined)
    return `The fuse ${wrong.name} of the packed program is not on. Pack it with the Electron that package.json names.`;
  if (wire.length > SAID + LAST.length) {
    return `This Electron has ${wire.length} fuses, and Remit says ${SAID + LAST.length}. Decide about the new ones in electron-builder.yml or scripts/fuse-wire.ts.`;
  }
  return undefined;
}
