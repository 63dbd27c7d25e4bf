import type { Heading, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { PlanPattern } from '../patterns/pattern.ts';

/** The ranks of headings in `plan.md`. */
export const RANK = { title: 1, chapter: 2, section: 3, sub: 4 } as const;

export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** A paragraph; with a pattern, its footnote marks become footnote references. */
export function paragraph(text: string, pattern?: PlanPattern): Paragraph {
  return {
    type: 'paragraph',
    children: pattern ? withMarks(text, pattern) : [{ type: 'text', value: text }],
  };
}

export function list(items: readonly string[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
  };
}

/** A table of cells in rows; the first row holds the column headings. */
export function table(rows: readonly (readonly string[])[], pattern: PlanPattern): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: withMarks(cell, pattern) })),
    })),
  };
}

/** A box: a container directive whose label is the printed heading. */
export function box(title: string, children: readonly RootContent[]): ContainerDirective {
  const label: Paragraph = { ...paragraph(title), data: { directiveLabel: true } };
  return {
    type: 'containerDirective',
    name: 'box',
    children: [label, ...children] as ContainerDirective['children'],
  };
}

export function footnote(label: string, text: string): RootContent {
  const identifier = label.replace(/\D/g, '');
  return { type: 'footnoteDefinition', identifier, label: identifier, children: [paragraph(text)] };
}

function withMarks(text: string, pattern: PlanPattern): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern.mark)) {
    if (match.index > done) content.push({ type: 'text', value: text.slice(done, match.index) });
    const identifier = match[0].replace(/\D/g, '');
    content.push({ type: 'footnoteReference', identifier, label: identifier });
    done = match.index + match[0].length;
  }
  if (done < text.length) content.push({ type: 'text', value: text.slice(done) });
  return content;
}
