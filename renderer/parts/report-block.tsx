import type { ReactElement } from 'react';
import { assertNever, type Block, listItem, type PlainBlock, type Runs } from '../../corpus/index.ts';
import styles from './report-paper.module.css';
import { RunFootnotes, RunsOnPaper } from './report-runs.tsx';

/** A part of a document on paper. */
export function ReportBlock({ block }: { readonly block: Block }): ReactElement {
  switch (block.kind) {
    case 'heading':
      return <HeadingOnPaper block={block} />;
    case 'paragraph':
      return <ParagraphOnPaper runs={block.runs} />;
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <ParagraphOnPaper runs={block.runs} />
          {block.citation.length > 0 ? (
            <p className={styles.citation}>
              <RunsOnPaper runs={block.citation} />
            </p>
          ) : null}
        </blockquote>
      );
    case 'citation':
      return (
        <p className={styles.citation}>
          <RunsOnPaper runs={block.runs} />
        </p>
      );
    case 'list':
      return <ListOnPaper block={block} />;
    case 'code':
      return <pre className={styles.code}>{block.text}</pre>;
    case 'lines':
      return (
        <div className={styles.lines}>
          {Array.from({ length: block.count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one line is like the other.
            <div className={styles.line} key={index} />
          ))}
        </div>
      );
    case 'table':
      return <TableOnPaper block={block} />;
    case 'box':
      return (
        <section className={styles.box}>
          <p className={styles.boxTitle}>
            <RunsOnPaper runs={block.title} />
          </p>
          {block.blocks.map((inside, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed page never changes.
            <ReportBlock block={inside} key={index} />
          ))}
        </section>
      );
    case 'new-page':
      return <div className={styles.newPage} />;
    default:
      return assertNever(block);
  }
}

type Of<K extends Block['kind']> = { readonly block: Extract<Block | PlainBlock, { kind: K }> };

function HeadingOnPaper({ block: { level, runs } }: Of<'heading'>): ReactElement {
  const Rank = (['h2', 'h3', 'h4'] as const)[level - 1] ?? 'h4';
  return (
    <Rank className={styles[Rank]}>
      <RunsOnPaper runs={runs} />
    </Rank>
  );
}

function ParagraphOnPaper({ runs }: { readonly runs: Runs }): ReactElement {
  return (
    <>
      <p className={styles.paragraph}>
        <RunsOnPaper runs={runs} />
      </p>
      <RunFootnotes runs={runs} />
    </>
  );
}

function ListOnPaper({ block }: Of<'list'>): ReactElement {
  return (
    <ul className={styles.list}>
      {block.items.map(listItem).map(({ runs, depth, number }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed page never changes.
        <li key={index} style={{ marginLeft: `${depth * 14}pt` }}>
          <span className={styles.marker}>{number === null ? '•' : `${number}.`}</span>
          <span>
            <RunsOnPaper runs={runs} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function TableOnPaper({ block: { columns, rows } }: Of<'table'>): ReactElement {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ title, align }) => (
              <th className={styles[align]} key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed page never changes.
            <tr key={index}>
              {row.map((cell, column) => (
                <td className={styles[columns[column]?.align ?? 'left']} key={columns[column]?.title}>
                  <RunsOnPaper runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <RunFootnotes runs={rows.flat(2)} />
    </>
  );
}
