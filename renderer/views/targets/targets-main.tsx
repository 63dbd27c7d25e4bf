import { type ReactElement, useMemo, useRef } from 'react';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { PrintHead } from '../../parts/print-head.tsx';
import type { Picked } from '../../state/picked.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { indicatorOf, pageOf, type TargetPage } from '../../state/target-picks.ts';
import { NOTHING_OPEN, useKeptPlace } from '../agencies/use-kept-place.ts';
import { IndicatorsPage } from './indicators-page.tsx';
import styles from './targets.module.css';

export const PAGE_NAME: Readonly<Record<TargetPage, string>> = {
  indicators: 'Indicators',
  quantities: 'Other quantities',
  dates: 'Time line',
};

/** What the plan wants to reach and by when: its indicators, all its other quantities, and its dates. */
export function TargetsMain({ picked }: { readonly picked: Picked }): ReactElement {
  const { graph, router } = useApp();
  const column = useRef<HTMLDivElement>(null);
  const route = useMemo((): Route => ({ kind: 'targets', picked }), [picked]);
  useKeptPlace(column, route, NOTHING_OPEN);
  const page = pageOf(picked);
  return (
    <Column ref={column}>
      <div className={styles.page}>
        <PrintHead about={PAGE_NAME[page]} page={formatRoute(route)} plan={graph.plan.meta} />
        <IndicatorsPage at={indicatorOf(picked)} pages={null} picked={picked} />
      </div>
    </Column>
  );
}
