import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Reads the Markdown of a plan: YAML front matter, GFM tables and footnotes, boxes as container directives. Never throws on text. */
export function parseMarkdown(markdown: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .parse(markdown);
}

/** Writes a tree as Markdown that `parseMarkdown` reads back to the same tree. */
export function writeMarkdown(root: Root): string {
  return unified()
    .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .stringify(root);
}
