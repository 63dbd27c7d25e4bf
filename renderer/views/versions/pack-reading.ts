import {
  type OpenedPack,
  type PackedCommitments,
  type Plan,
  packCommitments,
  readPack,
  type ShownPlan,
} from '../../../corpus/index.ts';

/** A pack that was read, with its commitments packed apart as the window keeps them, or one sentence that says why it was refused. */
export type PackReading =
  | {
      readonly kind: 'read';
      readonly pack: OpenedPack;
      readonly parted: { readonly plan: Plan; readonly packed: PackedCommitments };
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Checks and reads a pack, and packs its commitments apart. Never throws on what the bytes hold. */
export function readPackParted(bytes: Uint8Array, shown: ShownPlan): PackReading {
  const read = readPack(bytes, shown);
  return read.kind === 'refused' ? read : { ...read, parted: packCommitments(read.pack.plan) };
}
