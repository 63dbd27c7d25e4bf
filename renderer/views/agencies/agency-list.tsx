import { type ReactElement, useMemo, useState } from 'react';
import { type AgencyRow, agencyRows, matchAgencies } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { FilterField } from '../../parts/filter-field.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { hrefOf } from '../../state/route.ts';
import styles from './agency-list.module.css';

type AgencyListProps = { readonly current: string | null; readonly onFold: () => void };

/** All bodies with the number of clauses that name them; the groups stand apart, because they are not bodies. */
export function AgencyList({ current, onFold }: AgencyListProps): ReactElement {
  const { graph } = useApp();
  const [filter, setFilter] = useState('');
  const rows = useMemo(() => agencyRows(graph), [graph]);
  const shown = useMemo(() => {
    if (!filter.trim()) return rows;
    const matched = new Set(matchAgencies(graph, filter).map(({ id }) => id));
    return rows.filter(({ body }) => matched.has(body.id));
  }, [graph, rows, filter]);
  const bodies = shown.filter(({ body }) => body.kind === 'agency');
  const groups = shown.filter(({ body }) => body.kind === 'group');
  return (
    <>
      <PaneHead onFold={onFold} title="Agencies">
        <FilterField
          label="Filter the agencies"
          onChange={setFilter}
          placeholder="Any name, short form or 中文"
          value={filter}
        />
      </PaneHead>
      <nav aria-label="Agencies" className={styles.scroll}>
        {shown.length === 0 ? <p className={styles.empty}>No body has this in any of its names.</p> : null}
        <Rows current={current} rows={bodies} />
        {groups.length > 0 ? (
          <>
            <h3 className={styles.groups}>Groups, not bodies</h3>
            <Rows current={current} rows={groups} />
          </>
        ) : null}
      </nav>
    </>
  );
}

function Rows({
  rows,
  current,
}: {
  readonly rows: readonly AgencyRow[];
  readonly current: string | null;
}): ReactElement {
  return (
    <ul>
      {rows.map(({ body, counts }) => (
        <li key={body.id}>
          <a
            aria-current={body.id === current ? 'page' : undefined}
            className={classes(styles.row, body.id === current && styles.current)}
            href={hrefOf(body.id)}
            title={[body.title, body.abbreviation, body.chinese].filter(Boolean).join(' · ')}
          >
            <span className={styles.name}>{body.title}</span>
            <span className={styles.count}>{counts.total}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
