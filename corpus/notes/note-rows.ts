import { labelOf } from '../cite/labels.ts';
import { titleOf } from '../cite/titles.ts';
import { pathTo } from '../graph.ts';
import { assertNever, type Graph, type PlanNode } from '../model.ts';
import type { Annotation } from './annotation.ts';
import type { AttachedAnnotation, Attachment } from './attach.ts';
import { groupsOf, type NoteGroup } from './note-groups.ts';

/** How sure the place of a note is: `placed`, `check` (moved or changed: a person should look), `unplaced`. */
export type Placing = (typeof PLACINGS)[number];

export const PLACINGS = ['placed', 'check', 'unplaced'] as const;

/** A note as a list shows it: one row for all annotations of one selection. */
export type NoteRow = {
  /** The first of the selection, which has the words, tags, status and day. */
  readonly annotation: Annotation;
  readonly attachment: Attachment;
  /** All annotations of the selection in their order, the first included. */
  readonly parts: readonly AttachedAnnotation[];
  /** Where it stands; `null` for a note without a place. */
  readonly node: PlanNode | null;
  /** The label of the place ("§5 ¶2"); of a note without a place, that of the nearest place left, or empty. */
  readonly label: string;
  /** Labels and titles from the chapter down to what contains the place. */
  readonly path: readonly string[];
  /** The number of the chapter; `null` outside of chapters and without a place. */
  readonly chapter: number | null;
  readonly placing: Placing;
  /** The quoted words of all parts, as the person saw them. */
  readonly quotes: readonly string[];
  /** The tags of the first, folded. */
  readonly tags: readonly string[];
  /** What a search by words looks at, folded. */
  readonly haystack: string;
};

/** Makes the rows of notes, in the order in which they are given. */
export function noteRows(graph: Graph, attached: readonly AttachedAnnotation[]): readonly NoteRow[] {
  const spots = new Map<string, Spot>();
  const spotAt = (id: string): Spot => {
    const known = spots.get(id) ?? spotOf(graph, id);
    spots.set(id, known);
    return known;
  };
  return groupsOf(attached).map((parts) => rowOf(spotAt, parts));
}

/** What a row says of a place; many notes may stand on one. */
type Spot = Pick<NoteRow, 'node' | 'label' | 'path' | 'chapter'> & { readonly haystack: string };

function spotOf(graph: Graph, id: string): Spot {
  const node = graph.nodes.get(id);
  if (!node) return NOWHERE;
  const steps = pathTo(graph, id);
  const label = labelOf(graph, node);
  const path = steps.slice(1, -1).map((step) => `${labelOf(graph, step)} ${titleOf(step)}`);
  const chapter = steps.find((step) => step.kind === 'chapter');
  return {
    node,
    label,
    path,
    chapter: chapter?.kind === 'chapter' ? chapter.number : null,
    haystack: folded([label, ...path].join(' ')),
  };
}

const NOWHERE: Spot = { node: null, label: '', path: [], chapter: null, haystack: '' };

/** Folds what makes no difference to a person who searches: capitals, accents, kinds of apostrophes, white space. */
export function folded(text: string): string {
  // Nearly all notes and quotes are plain letters, and a list of notes folds thousands of them.
  const bare = PLAIN_LETTERS.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

const PLAIN_LETTERS = /^[ -~’‘\s]*$/;

function rowOf(spotAt: (id: string) => Spot, parts: NoteGroup): NoteRow {
  const [{ annotation, attachment }] = parts;
  const spot =
    attachment.kind === 'unplaced'
      ? { ...NOWHERE, label: attachment.near === null ? '' : spotAt(attachment.near).label }
      : spotAt(attachment.at);
  const quotes = parts.map((part) => part.annotation.quote.exact);
  const words = folded([annotation.text, ...quotes, ...annotation.tags].join(' '));
  return {
    ...spot,
    annotation,
    attachment,
    parts,
    placing: leastSure(parts),
    quotes,
    tags: annotation.tags.map(folded),
    haystack: `${words} ${spot.haystack === '' ? folded(spot.label) : spot.haystack}`,
  };
}

/** A selection is as sure as its least sure part. */
function leastSure(parts: readonly AttachedAnnotation[]): Placing {
  const placings = parts.map(({ attachment }) => placingOf(attachment));
  return PLACINGS.findLast((one) => placings.includes(one)) ?? 'placed';
}

function placingOf(attachment: Attachment): Placing {
  switch (attachment.kind) {
    case 'exact':
      return 'placed';
    case 'moved':
    case 'changed':
      return 'check';
    case 'unplaced':
      return 'unplaced';
    default:
      return assertNever(attachment);
  }
}
