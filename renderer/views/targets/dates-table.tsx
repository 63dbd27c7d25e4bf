import type { ReactElement } from 'react';
import { DIRECTION_NAME, type Graph, labelOf, pathInWords, type TimeLine } from '../../../corpus/index.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { hrefOf } from '../../state/route.ts';
import own from './quantity-table.module.css';
import styles from './table.module.css';

type DatesTableProps = { readonly graph: Graph; readonly line: TimeLine };

/** The facts of the time line as a table, in the order of time. */
export function DatesTable({ graph, line }: DatesTableProps): ReactElement {
  return (
    <div className={styles.frame}>
      <table aria-label="Dated statements" className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Computed</th>
            <th scope="col">About</th>
            <th scope="col">Words</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {line.statements.map(({ id, printed, direction, about, excerpt, block, at }) => (
            <tr key={id}>
              <th className={own.number} scope="row">
                {printed}
              </th>
              <td className={own.unit}>{DIRECTION_NAME[direction]}</td>
              <td>{about}</td>
              <td className={own.sentence}>
                <Quoted quote={excerpt} />
              </td>
              <td className={own.place}>
                <a data-preview={block.id} href={hrefOf(at)} title={pathInWords(graph, block)}>
                  {labelOf(graph, block)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
