import type { Root } from 'mdast';
import type { Problem } from './model.ts';
import { OutlineBuilder } from './outline/builder.ts';
import { numberDrafts } from './outline/number.ts';
import { rawBlocks } from './outline/raw-blocks.ts';
import type { PlanPattern } from './patterns/pattern.ts';
import { type Gap, locateAll, type Printed, type Source, squeeze } from './source.ts';

/** What a block of the text is, before any reader looks at it. `row` is a row of a table. */
export type EntryKind =
  | 'chapter'
  | 'section'
  | 'topic'
  | 'measure'
  | 'box'
  | 'project'
  | 'paragraph'
  | 'item'
  | 'table'
  | 'row'
  | 'footnote'
  | 'clause';

/** A footnote mark in an entry: its number, and the characters of `printed.text` where it stands. */
export type MarkInText = { readonly number: number; readonly start: number; readonly end: number };

/** A block of the text with its id, its rank and the printed words. Entries stand in the order of the text. */
export type Entry = {
  readonly id: string;
  readonly kind: EntryKind;
  /** The id of the entry or plan that contains it. */
  readonly parent: string;
  readonly number: number;
  /** The number as printed ("III.", "(18)", "Box 6", "[1]"); empty where none is. */
  readonly label: string;
  /** The heading without its number; for other blocks the text. */
  readonly title: string;
  readonly printed: Printed;
  readonly role?: 'title' | 'line';
  readonly marks: readonly MarkInText[];
  /** The cells of a row, or the column headings of a table. */
  readonly cells: readonly Printed[];
};

/** The blocks of a plan in the order of the text, each with its id. What could not be placed is a problem. */
export type Outline = {
  readonly source: Source;
  readonly pattern: PlanPattern;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
};

/** What an outline is made from: the Markdown of the plan as a tree, the printed text that it stands for, and the way it is printed. */
export type OutlineInput = { readonly root: Root; readonly source: Source; readonly pattern: PlanPattern };

/** Finds every block of the Markdown in the printed text, gives it its rank and its id, and parts the clauses from their paragraphs. */
export function outline({ root, source, pattern }: OutlineInput): Outline {
  const raw = rawBlocks(root.children);
  const texts = raw.flatMap((block) => (block.cells ? block.cells.map((cell) => cell.text) : [block.text]));
  const { printed, gaps } = locateAll(source, texts);
  const builder = new OutlineBuilder(source, pattern);
  let next = 0;
  for (const block of raw) {
    const count = block.cells?.length ?? 1;
    builder.add(block, printed.slice(next, next + count));
    next += count;
  }
  const { entries, problems } = numberDrafts(builder.drafts);
  return { source, pattern, entries, problems: [...builder.problems, ...problems, ...gaps.map(leftOut)] };
}

function leftOut(gap: Gap): Problem {
  const words = gap.text.length > 80 ? `${gap.text.slice(0, 80)}…` : gap.text;
  return {
    severity: 'unread',
    code: 'words-left-out',
    message: `The printed text has words here that the Markdown of the plan leaves out: “${words}”.`,
    at: null,
    place: gap.place,
  };
}

/** Whether the entries, put together in order, give back every printed character of the source that is not white space. */
export function isLossless(outlined: Outline): boolean {
  const words = outlined.entries.map((entry) => squeeze(entry.printed.text)).join('');
  return words === squeeze(outlined.source.text);
}
