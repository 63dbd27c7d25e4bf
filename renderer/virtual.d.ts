declare module 'virtual:remit/plan' {
  import type { Plan } from '../corpus/index.ts';

  /** What was measured when the plan was read at build time. `lossless`: every non-blank line of the source is found again in the blocks. */
  export type Health = { readonly lossless: boolean; readonly blocks: number; readonly characters: number };

  export const plan: Plan;
  export const health: Health;
}

declare module 'virtual:remit/thesaurus' {
  import type { PackedThesaurus } from '../corpus/index.ts';

  export const thesaurus: PackedThesaurus;
}
