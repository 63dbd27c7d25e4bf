import { type ReactElement, useMemo, useState } from 'react';
import { agencyRows, nodesOf } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { PrintHead } from '../../parts/print-head.tsx';
import { counted } from '../../parts/words.ts';
import type { Picked } from '../../state/picked.ts';
import styles from './agencies.module.css';
import { AgencyPages } from './agency-pages.tsx';
import { AgencyTable } from './agency-table.tsx';
import { allDossiers } from './chapters.ts';
import { narrowed } from './narrowed.ts';
import { type Order, sortRows } from './sort.ts';

/** All bodies at a glance: how often each stands in the clauses, in which role, and in which chapters. */
export function AgenciesMain({ picked: _ }: { readonly picked: Picked }): ReactElement {
  const { graph, agencyFilter } = useApp();
  const filter = useStore(agencyFilter);
  const [order, setOrder] = useState<Order>({ by: 'total', descending: true });
  const rows = useMemo(() => agencyRows(graph), [graph]);
  const dossiers = useMemo(() => allDossiers(graph), [graph]);
  const shown = useMemo(() => narrowed(graph, rows, filter), [graph, rows, filter]);
  const table = (caption: string, kind: 'agency' | 'group') => {
    const own = shown.filter(({ body }) => body.kind === kind);
    if (own.length === 0) return null;
    return (
      <AgencyTable
        caption={caption}
        dossiers={dossiers}
        onOrder={setOrder}
        order={order}
        rows={sortRows(own, order)}
      />
    );
  };
  const clauses = nodesOf(graph, 'clause');
  const led = clauses.filter(({ arrangement }) => arrangement === 'led').length;
  const sole = clauses.filter(({ arrangement }) => arrangement === 'sole').length;
  return (
    <Column>
      <div className={styles.page}>
        <PrintHead plan={graph.plan.meta} />
        <AgencyPages current="agencies" />
        <h1 className={styles.title} tabIndex={-1}>
          Agencies
        </h1>
        <p className={styles.intro}>
          {counted(nodesOf(graph, 'agency').length, 'body', 'bodies')} and{' '}
          {counted(nodesOf(graph, 'group').length, 'group')} are named in {counted(clauses.length, 'clause')}:{' '}
          {led} with a lead, {sole} with one body alone, {clauses.length - led - sole} with several and no
          lead named. First in a list is not the lead; only the printed words make one.
        </p>
        {filter.trim() ? (
          <p className={styles.narrowed}>
            {shown.length === 0
              ? `No body has “${filter.trim()}” in any of its names.`
              : `${shown.length} of ${rows.length}, narrowed to “${filter.trim()}”.`}{' '}
            <button className={styles.all} onClick={() => agencyFilter.set('')} type="button">
              Show all
            </button>
          </p>
        ) : null}
        {table('Bodies', 'agency')}
        {table('Groups, not bodies', 'group')}
      </div>
    </Column>
  );
}
