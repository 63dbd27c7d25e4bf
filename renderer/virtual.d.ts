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
