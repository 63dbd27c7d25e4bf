import { type ReactElement, type ReactNode, useMemo } from 'react';
import {
  counted,
  narrowQuantities,
  nodesOf,
  quantitiesExport,
  quantityRows,
  sortQuantities,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Announced } from '../../parts/announced.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { exportProvenance } from '../../state/export-file.ts';
import type { Picked } from '../../state/picked.ts';
import { clearQuantities, isQuantitiesNarrowed, quantityPicks } from '../../state/quantity-picks.ts';
import type { Whole } from '../commitments/whole.ts';
import { AddToLesson } from '../teach/add-button.tsx';
import { QuantityTable } from './quantity-table.tsx';
import { quantitiesInWords } from './quantity-words.ts';
import styles from './targets.module.css';

type QuantitiesPageProps = {
  readonly picked: Picked;
  readonly whole: Whole;
  readonly pages: ReactNode;
};

/** All quantities outside the table of indicators, each with its sentence. */
export function QuantitiesPage({ picked, whole, pages }: QuantitiesPageProps): ReactElement {
  const { host, router } = useApp();
  const { graph } = whole;
  const all = useMemo(() => quantityRows(graph), [graph]);
  const rows = useMemo(() => {
    const { filter, order, turned } = quantityPicks(picked);
    const sorted = sortQuantities(narrowQuantities(all, filter), order);
    return turned ? sorted.toReversed() : sorted;
  }, [all, picked]);
  const inTable = nodesOf(graph, 'quantity').length - all.length;
  const isNarrowed = isQuantitiesNarrowed(picked);
  const count = isNarrowed
    ? `${rows.length} of ${counted(all.length, 'quantity', 'quantities')}`
    : counted(all.length, 'quantity', 'quantities');
  const clear = () => router.replace({ kind: 'targets', picked: clearQuantities(picked) });
  return (
    <>
      <PageTitle
        title="Other quantities"
        tools={
          <>
            {pages}
            <AddToLesson />
            <ExportMenu
              host={host}
              make={() =>
                quantitiesExport(
                  graph,
                  rows,
                  exportProvenance({ graph, host }, quantitiesInWords(graph, picked)),
                )
              }
              note={`${count}, as shown`}
            />
          </>
        }
      >
        {count} outside the table of indicators, which holds {inTable} more. What is counted stands in the
        plan’s own words. <i>Period of the plan</i> stands where a sentence promises a number and prints no
        date.
      </PageTitle>
      <Announced text={count} />
      {rows.length === 0 ? (
        <p className={styles.nothing}>
          No quantity has all that is picked.{' '}
          <button className={styles.way} onClick={clear} type="button">
            Show all {all.length}
          </button>
        </p>
      ) : (
        <QuantityTable graph={graph} picked={picked} rows={rows} />
      )}
    </>
  );
}
