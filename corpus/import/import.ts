import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { writeMarkdown } from '../markdown.ts';
import type { PlanMeta, Problem } from '../model.ts';
import type { PlanPattern } from '../patterns/pattern.ts';
import { BodyImport } from './body.ts';
import { frontMatter } from './front.ts';
import { linesOf } from './lines.ts';

/** What an import needs: the printed text, the way in which it is printed, and what a person says of the document. */
export type ImportInput = { readonly text: string; readonly pattern: PlanPattern; readonly meta: PlanMeta };

/** The Markdown that stands for the text, to be read through by eye, and what the import had to guess. */
export type Imported = { readonly markdown: string; readonly problems: readonly Problem[] };

/**
 * Turns a printed text into the Markdown of a plan. Every printed word is kept, in order; only white space is folded. What is
 * structure in print (titles, boxes, lists, the flattened table, footnotes) becomes structure in Markdown. Never throws on text.
 */
export function importText({ text, pattern, meta }: ImportInput): Imported {
  const lines = linesOf(text, pattern);
  const first = lines.findIndex((line) => pattern.chapter.test(line.text));
  const start = first < 0 ? Math.min(1, lines.length) : first;
  const body = new BodyImport(lines.slice(start), pattern);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: stringify({ ...meta, pattern: pattern.id }, { lineWidth: 0 }).trim() },
      ...frontMatter(lines.slice(0, start)),
      ...body.content,
    ],
  };
  return { markdown: writeMarkdown(root), problems: body.problems };
}
