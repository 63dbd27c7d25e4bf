import { type ReactElement, useMemo, useRef } from 'react';
import { agenciesExport, nodesOf } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { counted } from '../../parts/words.ts';
import { exportProvenance } from '../../state/export-file.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { PrintHead } from '../print-head.tsx';
import { AddToLesson } from '../teach/add-button.tsx';
import { NOTHING_OPEN, useKeptPlace } from '../use-kept-place.ts';
import styles from './agencies.module.css';
import { AgencyFilters } from './agency-filters.tsx';
import { AgencyPages } from './agency-pages.tsx';
import { agencyPickOf, chapterNumber, filtersInWords, isNarrowing, withoutPick } from './agency-pick.ts';
import { AgencyTable } from './agency-table.tsx';
import { listedBodies, pickedBodies } from './listed.ts';
import { narrowed } from './narrowed.ts';
import { NoAgency } from './no-agency.tsx';
import { orderOf, pickOrder, sortRows } from './sort.ts';

/** All bodies at a glance: how often each stands in the clauses, in which role, and in which chapters; to be narrowed, sorted and exported. */
export function AgenciesMain({ picked }: { readonly picked: Picked }): ReactElement {
  const app = useApp();
  const { graph, router, agencyFilter } = app;
  const column = useRef<HTMLDivElement>(null);
  const typed = useStore(agencyFilter);
  const route = useMemo((): Route => ({ kind: 'agencies', picked }), [picked]);
  useKeptPlace(column, route, NOTHING_OPEN);
  const all = useMemo(() => listedBodies(graph), [graph]);
  const pick = useMemo(() => agencyPickOf(graph, picked), [graph, picked]);
  const order = useMemo(() => orderOf(picked), [picked]);
  const found = useMemo(() => narrowed(graph, all, typed), [graph, all, typed]);
  const shown = useMemo(() => sortRows(pickedBodies(found, pick), order), [found, pick, order]);
  const bodies = shown.filter(({ body }) => body.kind === 'agency');
  const groups = shown.filter(({ body }) => body.kind === 'group');
  const isWhole = typed.trim() === '' && !isNarrowing(pick);
  const clear = () => {
    agencyFilter.set('');
    router.replace({ kind: 'agencies', picked: withoutPick(picked) });
  };
  const [wholeBodies, wholeGroups] = [nodesOf(graph, 'agency').length, nodesOf(graph, 'group').length];
  const words = filtersInWords(graph, typed, pick, order);
  const chapters = pick.chapters.map((id) => chapterNumber(graph, id)).join(', ');
  const left = `${bodies.length} of ${counted(wholeBodies, 'body', 'bodies')}, ${groups.length} of ${counted(wholeGroups, 'group')}`;
  const where = chapters ? `clauses of chapter ${chapters} only` : undefined;
  const make = () => agenciesExport([...bodies, ...groups], exportProvenance(app, words));
  const table = (caption: string, rows: typeof shown) =>
    rows.length === 0 ? null : (
      <AgencyTable
        caption={caption}
        note={where}
        onOrder={(next) => router.replace({ kind: 'agencies', picked: pickOrder(picked, next) })}
        order={order}
        rows={rows}
        typed={typed}
      />
    );
  return (
    <Column ref={column}>
      <div className={styles.page}>
        <PrintHead
          about={[isWhole ? '' : left, words].filter(Boolean).join('; ')}
          page={formatRoute({ kind: 'agencies', picked })}
        />
        <AgencyPages current="agencies" />
        <PageTitle
          title="Agencies"
          tools={
            <>
              <AddToLesson />
              <ExportMenu
                host={app.host}
                make={make}
                note={`${counted(bodies.length, 'body', 'bodies')} and ${counted(groups.length, 'group')}, as shown and in this order.`}
              />
            </>
          }
        >
          <Intro />
        </PageTitle>
        <div className={styles.filters} data-screen-only="">
          <AgencyFilters all={all} pick={pick} picked={picked} rows={found} />
          {isWhole ? null : (
            <button className={styles.clear} onClick={clear} type="button">
              Clear
            </button>
          )}
          <p aria-live="polite" className={styles.left}>
            {isWhole ? '' : left}
          </p>
        </div>
        {shown.length === 0 ? <NoAgency found={found} onClear={clear} pick={pick} typed={typed} /> : null}
        {table('Bodies', bodies)}
        {table('Groups, not bodies', groups)}
      </div>
    </Column>
  );
}

function Intro(): ReactElement {
  const { graph } = useApp();
  const clauses = nodesOf(graph, 'clause');
  const led = clauses.filter(({ arrangement }) => arrangement === 'led').length;
  const sole = clauses.filter(({ arrangement }) => arrangement === 'sole').length;
  return (
    <p>
      {counted(nodesOf(graph, 'agency').length, 'body', 'bodies')} and{' '}
      {counted(nodesOf(graph, 'group').length, 'group')} are named in {counted(clauses.length, 'clause')}:{' '}
      {led} with a lead, {sole} with one body alone, {clauses.length - led - sole} with several and no lead
      named. First in a list is not the lead; only the printed words make one.
    </p>
  );
}
