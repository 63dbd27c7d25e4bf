import { assertNever } from '../model.ts';
import type { NoteRun } from '../notes/note-run.ts';
import { type NoteBlock, readNote } from '../notes/note-text.ts';
import type { ListItem, PlainBlock, Runs } from './report.ts';

/** A note's Markdown as parts of a report, so that it is set in every format as it was meant. Each line of a paragraph is one of its own. */
export function noteBlocks(markdown: string): readonly PlainBlock[] {
  return readNote(markdown).flatMap(blocksOf);
}

function blocksOf(block: NoteBlock): readonly PlainBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return linesOf(block.runs).map((runs) => ({ kind: 'paragraph', runs }));
    case 'quote':
      return block.blocks
        .flatMap(blocksOf)
        .map((one) => (one.kind === 'paragraph' ? { kind: 'quote', runs: one.runs, citation: [] } : one));
    case 'code':
      return [{ kind: 'code', text: block.text }];
    case 'list':
      return [{ kind: 'list', items: itemsOf(block, 0) }];
    default:
      return assertNever(block);
  }
}

/** The items of a list and of the lists in it. An item is one line; what else stands in it comes as items below it. */
function itemsOf(
  { items, ordered, start }: Extract<NoteBlock, { kind: 'list' }>,
  depth: number,
): readonly ListItem[] {
  return items.flatMap((blocks, index) => {
    const [first, ...rest] = blocks;
    const isLine = first?.kind === 'paragraph';
    const runs = isLine
      ? linesOf(first.runs).flatMap((line, at) => (at > 0 ? [{ text: ' ' }, ...line] : line))
      : [];
    return [
      { runs, depth, number: ordered ? start + index : null },
      ...(isLine ? rest : blocks).flatMap((block) => insideItem(block, depth + 1)),
    ];
  });
}

function insideItem(block: NoteBlock, depth: number): readonly ListItem[] {
  if (block.kind === 'list') return itemsOf(block, depth);
  return blocksOf(block).flatMap((one) =>
    one.kind === 'paragraph' || one.kind === 'quote'
      ? [{ runs: one.runs, depth, number: null }]
      : one.kind === 'list'
        ? itemsIn(one.items, depth)
        : [],
  );
}

function itemsIn(items: readonly (Runs | ListItem)[], depth: number): readonly ListItem[] {
  return items.flatMap((item) => ('runs' in item ? [{ ...item, depth: item.depth + depth }] : []));
}

/** The runs of a paragraph line by line. */
function linesOf(runs: readonly NoteRun[]): readonly Runs[] {
  const lines: Runs[] = [];
  let line: Runs = [];
  for (const { text, strong, emphasis, code, link } of runs) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) {
        lines.push(line);
        line = [];
      }
      const run = {
        text: part,
        ...(strong && { bold: true }),
        ...(emphasis && { emphasis }),
        ...(code && { code }),
        ...(link !== undefined && { link }),
      };
      if (part !== '') line = [...line, run];
    });
  }
  return [...lines, line].filter((one) => one.length > 0);
}
