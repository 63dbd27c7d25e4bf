import { type ReactElement, useMemo, useState } from 'react';
import { agencyRows, nodesOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { counted } from '../../parts/words.ts';
import styles from './agencies.module.css';
import { AgencyTable } from './agency-table.tsx';
import { allDossiers } from './chapters.ts';
import { type Order, sortRows } from './sort.ts';

/** All bodies at a glance: how often each stands in the clauses, in which role, and in which chapters. */
export function AgenciesMain(): ReactElement {
  const { graph } = useApp();
  const [order, setOrder] = useState<Order>({ by: 'total', descending: true });
  const rows = useMemo(() => agencyRows(graph), [graph]);
  const dossiers = useMemo(() => allDossiers(graph), [graph]);
  const bodies = rows.filter(({ body }) => body.kind === 'agency');
  const groups = rows.filter(({ body }) => body.kind === 'group');
  const clauses = nodesOf(graph, 'clause');
  const led = clauses.filter(({ arrangement }) => arrangement === 'led').length;
  const sole = clauses.filter(({ arrangement }) => arrangement === 'sole').length;
  return (
    <Column>
      <div className={styles.page}>
        <h1 className={styles.title} tabIndex={-1}>
          Agencies
        </h1>
        <p className={styles.intro}>
          {counted(bodies.length, 'body', 'bodies')} and {counted(groups.length, 'group')} stand in{' '}
          {counted(clauses.length, 'clause')}: {led} with a lead, {sole} with one body alone,{' '}
          {clauses.length - led - sole} with several and no lead named. First in a list is not the lead; only
          the printed words make one.
        </p>
        <AgencyTable
          caption="Bodies"
          dossiers={dossiers}
          onOrder={setOrder}
          order={order}
          rows={sortRows(bodies, order)}
        />
        {groups.length > 0 ? (
          <AgencyTable
            caption="Groups, not bodies"
            dossiers={dossiers}
            onOrder={setOrder}
            order={order}
            rows={sortRows(groups, order)}
          />
        ) : null}
      </div>
    </Column>
  );
}
