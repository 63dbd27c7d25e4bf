import type { ReactElement } from 'react';
import { type Block, documentLine, madeLine, type PlainBlock, type Report } from '../../corpus/index.ts';
import { ReportBlock } from './report-block.tsx';
import styles from './report-paper.module.css';

/** A document for people, laid out for paper. Nothing of it is on the screen, and nothing else of the page is printed while it is there. */
export function ReportPaper({ report }: { readonly report: Report }): ReactElement {
  const { title, provenance, blocks } = report;
  return (
    <article className={styles.paper} data-paper="" data-print-only="">
      <p className={styles.source}>
        {documentLine(provenance)}. Text: {provenance.textSource}
      </p>
      <h1 className={styles.title}>{title}</h1>
      {unbrokenParts(blocks).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed page never changes.
        <section className={styles.part} key={index}>
          {part.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed page never changes.
            <ReportBlock block={block} key={at} />
          ))}
        </section>
      ))}
      <p className={styles.made}>{madeLine(provenance)}</p>
    </article>
  );
}

/** The parts that stay on one page where they fit: each begins with a heading of the first two ranks, a frame or a new page. */
function unbrokenParts(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && !begins(block, last)) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function begins(block: Block, before: readonly Block[]): boolean {
  if (block.kind === 'new-page') return true;
  // A heading stays with what it heads, and so does the end of a page.
  if (before.every(isOpening)) return false;
  return block.kind === 'box' || (block.kind === 'heading' && block.level < 3);
}

function isOpening(block: Block | PlainBlock): boolean {
  return block.kind === 'heading' || block.kind === 'new-page';
}
