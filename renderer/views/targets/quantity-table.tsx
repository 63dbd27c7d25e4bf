import type { ReactElement } from 'react';
import {
  countedInWords,
  deadlineInWords,
  excerptAround,
  type Graph,
  KIND_NAME,
  labelOf,
  pathInWords,
  type QuantityOrder,
  type QuantityRow,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import type { Picked } from '../../state/picked.ts';
import { pickQuantityOrder, quantityPicks } from '../../state/quantity-picks.ts';
import { hrefOf } from '../../state/route.ts';
import own from './quantity-table.module.css';
import styles from './table.module.css';

type QuantityTableProps = {
  readonly graph: Graph;
  readonly rows: readonly QuantityRow[];
  readonly picked: Picked;
};

/** What is longer than that is cut around the number; the exports have the whole sentence. */
const LONGEST = 230;

const HEADS: readonly { readonly name: string; readonly by: QuantityOrder | null }[] = [
  { name: 'What is counted', by: 'counts' },
  { name: 'Number', by: 'number' },
  { name: 'Unit', by: null },
  { name: 'Kind', by: 'kind' },
  { name: 'By when', by: 'deadline' },
  { name: 'Place', by: 'printed' },
  { name: 'Sentence', by: null },
];

/** Quantities as a table that can be sorted by most of its columns. */
export function QuantityTable({ graph, rows, picked }: QuantityTableProps): ReactElement {
  const { router } = useApp();
  const { order, turned } = quantityPicks(picked);
  return (
    <div className={styles.frame}>
      <table aria-label="Quantities" className={classes(styles.table, own.table)}>
        <thead>
          <tr>
            {HEADS.map(({ name, by }) => (
              <th
                aria-sort={by === order ? (turned ? 'descending' : 'ascending') : undefined}
                key={name}
                scope="col"
              >
                {by === null ? (
                  name
                ) : (
                  <>
                    <button
                      className={classes(own.sort, by === order && own.sorted, turned && own.down)}
                      data-screen-only=""
                      onClick={() =>
                        router.replace({ kind: 'targets', picked: pickQuantityOrder(picked, by) })
                      }
                      type="button"
                    >
                      {name}
                      <Icon name="sort" size={11} />
                    </button>
                    <span data-print-only="">{name}</span>
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row graph={graph} key={row.quantity.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ graph, row }: { readonly graph: Graph; readonly row: QuantityRow }): ReactElement {
  const { quantity, kind, printed, block, range, deadline, inName, promise } = row;
  return (
    <tr>
      <th className={own.counts} scope="row">
        {countedInWords(row) || (
          <span className={own.quiet}>{kind === 'date' ? '–' : 'not said in a form that can be read'}</span>
        )}
        {inName && quantity.counts === null ? <span className={own.aside}>part of this name</span> : null}
      </th>
      <td className={own.number}>{printed}</td>
      <td>{kind === 'date' ? '' : quantity.unit}</td>
      <td className={own.unit}>{KIND_NAME[kind]}</td>
      <td className={deadline?.kind === 'printed' ? own.printed : own.quiet}>{deadlineInWords(deadline)}</td>
      <td className={own.place}>
        <a data-preview={block.id} href={hrefOf(promise?.id ?? block.id)} title={pathInWords(graph, block)}>
          {labelOf(graph, block)}
        </a>
      </td>
      <td className={own.sentence}>
        <Quoted quote={excerptAround(block.text, range, LONGEST)} />
      </td>
    </tr>
  );
}
