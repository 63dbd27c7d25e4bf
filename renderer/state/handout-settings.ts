import { COVER_KINDS, type CoverKind, HANDOUT_SPACES, type HandoutOptions } from '../../corpus/index.ts';

/**
 * How a person likes handouts, kept for the next one. `covers` are the kinds of words that are left blank in a part of the plan; a lesson has covers of
 * its own. Whether it is the speaker's copy is not kept: what is not for the class must be asked for each time.
 */
export type HandoutSettings = Pick<HandoutOptions, 'space' | 'blanks'> & {
  readonly covers: readonly CoverKind[];
  /** Whether the key stands at the end instead of in a document of its own. */
  readonly isKeyInside: boolean;
};

export const USUAL_HANDOUT: HandoutSettings = { space: 'few', blanks: true, covers: [], isKeyInside: false };

/** The kinds of words that can be left blank in a part of the plan; chosen words are only those of a lesson. */
export const RANGE_COVERS: readonly CoverKind[] = COVER_KINDS.filter((kind) => kind !== 'words');

/** Reads what is kept of handouts. Whatever is damaged falls back to what is usual. */
export function readHandoutSettings(kept: unknown): HandoutSettings {
  const { space, blanks, covers, isKeyInside }: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return {
    space: HANDOUT_SPACES.find((one) => one === space) ?? USUAL_HANDOUT.space,
    blanks: typeof blanks === 'boolean' ? blanks : USUAL_HANDOUT.blanks,
    covers: Array.isArray(covers) ? RANGE_COVERS.filter((kind) => covers.includes(kind)) : [],
    isKeyInside: isKeyInside === true,
  };
}
