import type { ReactElement } from 'react';
import { childrenOf, type Indicator, type Stage, type Table } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { cellCover } from '../../state/stop-covers.ts';
import { Cover } from './cover.tsx';
import styles from './stop-table.module.css';

/** A table on the stage, whole, as printed. */
export function StopTable({ table }: { readonly table: Table }): ReactElement {
  const { graph } = useApp();
  const rows = childrenOf(graph, table.id).filter((row) => row.kind === 'indicator');
  return (
    <table className={styles.table}>
      <caption>{table.title}</caption>
      <thead>
        <tr>
          {table.columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={table.columns[index]} scope="row">
                  {cell.text}
                </th>
              ) : (
                <td key={table.columns[index]}>{cell.text}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type IndicatorProps = {
  readonly row: Indicator;
  readonly stage: Stage;
  readonly revealed: readonly string[];
  readonly onReveal: (cover: string) => void;
};

/** A row of a table on the stage: its name, and each of its values under the heading of its column, as printed. Covered values are answers. */
export function StopIndicator({
  row,
  stage,
  revealed,
  onReveal,
  covered,
}: IndicatorProps & { readonly covered: readonly string[] }): ReactElement {
  const { graph } = useApp();
  const table = row.parent === null ? undefined : graph.nodes.get(row.parent);
  const columns = table?.kind === 'table' ? table.columns : [];
  return (
    <div className={styles.row}>
      <h1 className={styles.name}>{row.cells[0]?.text}</h1>
      <dl className={styles.values}>
        {row.cells.slice(1).map((cell, index) => {
          const column = index + 1;
          const id = cellCover(column);
          const isCovered = covered.includes(id);
          return (
            <div key={columns[column] ?? column}>
              <dt>{columns[column]}</dt>
              <dd>
                {isCovered ? (
                  <Cover onReveal={revealed.includes(id) ? null : () => onReveal(id)}>{cell.text}</Cover>
                ) : (
                  cell.text
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {stage.footnotes.map((footnote) => (
        <p className={styles.footnote} key={footnote.id}>
          {footnote.text}
        </p>
      ))}
    </div>
  );
}
