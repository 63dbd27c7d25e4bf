/**
 * The types that everything else speaks: what a plan is made of, and how its parts hang together.
 *
 * One law holds for every node: the characters of `source.txt` at `place`, with white space folded, are `text`.
 */

import type { PlanNode, Role } from './nodes.ts';
import type { Place, TextRange } from './place.ts';

export type * from './nodes.ts';
export type * from './place.ts';

type EdgeBase = {
  readonly from: string;
  readonly to: string;
  readonly place: Place;
  /** Where in the `text` of `from` the words stand, for an edge that rests on some of its words. */
  readonly range?: TextRange;
};

/** A tie between two nodes, with the printed words that it rests on. */
export type Edge =
  /** Parent to child, in the order of the text. */
  | (EdgeBase & { readonly kind: 'contains' })
  /** Box to the measure that it elaborates. */
  | (EdgeBase & { readonly kind: 'follows' })
  /** Clause to what it covers. */
  | (EdgeBase & { readonly kind: 'governs' })
  /** Clause to body or group. `printed` is the name as printed in the list; `leadPlace` is where "under the leadership of" names it. */
  | (EdgeBase & {
      readonly kind: 'assigns';
      readonly role: Role;
      readonly printed: string;
      readonly leadPlace?: Place;
    })
  /** Footnote mark to footnote. */
  | (EdgeBase & { readonly kind: 'cites' })
  /** Block to what its running text names. */
  | (EdgeBase & { readonly kind: 'mentions'; readonly printed: string })
  /**
   * Block to a place of this plan that its words point to: the plan itself ("this plan"), a box that it names, what carries the mark of a
   * footnote, or the first item of the list that is announced ("as follows"). Only what is certain; `printed` are the words.
   */
  | (EdgeBase & { readonly kind: 'refers'; readonly printed: string })
  /** Block to a quantity or a commitment in it. */
  | (EdgeBase & { readonly kind: 'states' })
  /**
   * Computed, never printed: two places that share something, or a block that speaks of an indicator, where `range` are the telling
   * words. `reason` says what is shared, in plain words.
   */
  | (EdgeBase & { readonly kind: 'related'; readonly reason: string });

export type EdgeKind = Edge['kind'];

/** What a reader had to tolerate or could not place. `message` is a plain sentence. */
export type Problem = {
  /** `tolerated`: read all the same. `unread`: left out, and shown. */
  readonly severity: 'tolerated' | 'unread';
  /** A short stable name, for example `clause-wording`. */
  readonly code: string;
  readonly message: string;
  /** The node that it belongs to, where there is one. */
  readonly at: string | null;
  readonly place: Place | null;
};

/** What a careful editor would put in the margin. Computed or researched, never part of the text. */
export type EditorialNote = {
  readonly id: string;
  /** The node that the note stands beside. */
  readonly at: string;
  /** The printed words that it is about; `null` when it is about the node as a whole. */
  readonly quote: string | null;
  /** Where the quoted words stand in the `text` of the node; `null` without a quote. */
  readonly range: TextRange | null;
  readonly place: Place;
  readonly note: string;
  readonly source: string;
  /** What the figures of a row mean by this note; left out where it does not say. */
  readonly reads?: ReadAs;
};

/** The figures of an indicator as an editor reads them, where the printed unit is missing or disputed: by the heading of the column, in a unit. */
export type ReadAs = { readonly unit: string; readonly figures: Readonly<Record<string, string>> };

/** What is known of the document as a whole, from the front matter of `plan.md`. */
export type PlanMeta = {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly issuer: string;
  readonly number: string;
  /** ISO 8601 date. */
  readonly issued: string;
  readonly language: string;
  /** First and last year of the period that the plan covers, as [2021, 2025]. */
  readonly period: readonly [number, number];
  /** Which version of the plan in Remit it is: left out for the first, greater for each later one. It says nothing of the plan's own date. */
  readonly version?: number | undefined;
  /** What the text is beside the original, where it is a translation: "official English translation". */
  readonly translation?: string | undefined;
  /** Where the text was published, in words. */
  readonly published: string;
  readonly rights: string;
};

/** Whether the blocks of the plan, put together, give back the printed text (every non-blank line of it), and how much of it there is. */
export type Health = { readonly lossless: boolean; readonly blocks: number; readonly characters: number };

/** A plan as data: everything that the text holds, ready to be written as JSON. */
export type Plan = {
  readonly meta: PlanMeta;
  readonly nodes: readonly PlanNode[];
  readonly edges: readonly Edge[];
  readonly notes: readonly EditorialNote[];
  readonly problems: readonly Problem[];
};

/** A plan with its edges indexed both ways. Reading a plan never changes it. */
export type Graph = {
  readonly plan: Plan;
  readonly nodes: ReadonlyMap<string, PlanNode>;
  /** Edges by the node that they leave, in the order of the text. */
  readonly out: ReadonlyMap<string, readonly Edge[]>;
  /** Edges by the node that they reach, in the order of the text. */
  readonly in: ReadonlyMap<string, readonly Edge[]>;
};

/** Closes a `switch` over a union: a kind that nobody handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled kind: ${JSON.stringify(value)}. Add a case for it.`);
}
