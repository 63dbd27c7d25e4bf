import type { Lists } from '../lists.ts';
import type { Edge, PlanMeta, PlanNode, Problem } from '../model.ts';
import type { Outline } from '../outline.ts';

/** What every reader is given: the blocks of the text, and what people have gathered about the plan. */
export type ReaderInput = { readonly outline: Outline; readonly lists: Lists; readonly meta: PlanMeta };

/** What every reader gives back. Readers never throw on text: what they cannot read becomes a problem. */
export type Reading = {
  readonly nodes: readonly PlanNode[];
  readonly edges: readonly Edge[];
  readonly problems: readonly Problem[];
};

/** Reads one kind of thing from the blocks of a plan. */
export type Reader = (input: ReaderInput) => Reading;
