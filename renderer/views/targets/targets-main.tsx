import { type ReactElement, useMemo, useRef } from 'react';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import type { Picked } from '../../state/picked.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { indicatorOf, PAGE_NAME, pageOf, pickPage, TARGET_PAGES } from '../../state/target-picks.ts';
import { PrintHead } from '../print-head.tsx';
import { NOTHING_OPEN, useKeptPlace } from '../use-kept-place.ts';
import { DatesPage } from './dates-page.tsx';
import { IndicatorsPage } from './indicators-page.tsx';
import { QuantitiesPage } from './quantities-page.tsx';
import styles from './targets.module.css';
import { WithWhole } from './with-whole.tsx';

/** What the plan wants to reach and by when: its indicators, all its other quantities, and its dates. */
export function TargetsMain({ picked }: { readonly picked: Picked }): ReactElement {
  const { router } = useApp();
  const column = useRef<HTMLDivElement>(null);
  const route = useMemo((): Route => ({ kind: 'targets', picked }), [picked]);
  useKeptPlace(column, route, NOTHING_OPEN);
  const page = pageOf(picked);
  const pages = (
    <Segmented
      label="What of the targets"
      onChange={(next) => router.open({ kind: 'targets', picked: pickPage(next) })}
      options={TARGET_PAGES.map((value) => ({ value, name: PAGE_NAME[value] }))}
      value={page}
    />
  );
  return (
    <Column ref={column}>
      <div className={styles.page}>
        <PrintHead about={PAGE_NAME[page]} page={formatRoute(route)} />
        {page === 'quantities' ? (
          <WithWhole pages={pages} title={PAGE_NAME[page]}>
            {(whole) => <QuantitiesPage pages={pages} picked={picked} whole={whole} />}
          </WithWhole>
        ) : page === 'dates' ? (
          <WithWhole pages={pages} title={PAGE_NAME[page]}>
            {(whole) => <DatesPage pages={pages} picked={picked} whole={whole} />}
          </WithWhole>
        ) : (
          <IndicatorsPage at={indicatorOf(picked)} pages={pages} picked={picked} />
        )}
      </div>
    </Column>
  );
}
