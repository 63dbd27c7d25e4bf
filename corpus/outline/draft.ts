import type { EntryKind, MarkInText } from '../outline.ts';
import type { Printed } from '../source.ts';

/** An entry while the outline is being built: it knows what contains it, but has no number and no id yet. */
export type Draft = {
  /** `sub` is a sub-heading of which it is not known yet whether it has a clause: a topic or a measure. */
  readonly kind: EntryKind | 'sub';
  readonly parent: Draft | null;
  readonly label: string;
  readonly title: string;
  readonly printed: Printed;
  readonly role?: 'title' | 'line';
  readonly marks: readonly MarkInText[];
  readonly cells: readonly Printed[];
};
