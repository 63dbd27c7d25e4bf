declare module 'virtual:remit/plan' {
  import type { Health, Plan } from '../corpus/index.ts';

  /** The plan without its commitments. */
  export const plan: Plan;
  /** What was measured when the plan was read at build time. */
  export const health: Health;
}

declare module 'virtual:remit/commitments' {
  import type { PackedCommitments } from '../corpus/index.ts';

  /** The commitments of the plan, which the plan itself comes without. `withCommitments` puts them back. */
  export const commitments: PackedCommitments;
}

declare module 'virtual:remit/search' {
  import type { PackedIndex, PackedThesaurus } from '../corpus/index.ts';

  export const index: PackedIndex;
  export const thesaurus: PackedThesaurus;
}

declare module 'virtual:remit/lessons' {
  import type { Lesson } from '../corpus/index.ts';

  /** The lessons that come with the plan that Remit was built with, in the order of their file names; empty for a plan without. */
  export const lessons: readonly Lesson[];
}

declare module 'virtual:remit/about' {
  /** The plan that Remit was built with, and the SHA-256 of its files, computed then. A newer version that a person opened is another one. */
  export const comesWith: {
    readonly title: string;
    readonly number: string;
    readonly id: string;
    readonly digests: readonly { readonly name: string; readonly sha256: string }[];
  };
}

declare module 'virtual:remit/licences' {
  import type { BundledPackage } from './state/about.ts';

  /** The packages of which Remit contains something, with their licences; empty while developing. Gathered from what was bundled. */
  export const licences: readonly BundledPackage[];
}
