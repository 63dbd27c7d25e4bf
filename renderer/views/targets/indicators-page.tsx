import { type ReactElement, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { counted, targetsExport, targetsOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { EXPORT_ENTRIES, ExportMenu } from '../../parts/export-menu.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { pictureEntries } from '../../parts/picture-entries.ts';
import { Segmented } from '../../parts/segmented.tsx';
import { useStageWidth } from '../../parts/use-stage-size.ts';
import { exportProvenance } from '../../state/export-file.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute } from '../../state/route.ts';
import { formOf, pickForm, pickIndicator } from '../../state/target-picks.ts';
import { IndicatorTable } from '../read/indicator-table.tsx';
import { AddToLesson } from '../teach/add-button.tsx';
import { Bars } from './bars.tsx';
import { BarsTable } from './bars-table.tsx';
import { goToEntry } from './entry-id.ts';
import { IndicatorEntry } from './indicator-entry.tsx';
import styles from './targets.module.css';

type IndicatorsPageProps = {
  readonly picked: Picked;
  /** The id of the indicator that is led to. */
  readonly at: string | null;
  readonly pages: ReactNode;
};

/** The indicators: the table as printed, each from baseline to target, and what the plan says of each elsewhere. */
export function IndicatorsPage({ picked, at, pages }: IndicatorsPageProps): ReactElement {
  const { graph, host, router } = useApp();
  const targets = useMemo(() => targetsOf(graph), [graph]);
  const table = graph.nodes.get(targets[0]?.indicator.parent ?? '');
  const form = formOf(picked);
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const width = useStageWidth(frame);
  // Before the picture has its room, everything below it stands too high.
  const isDrawn = width !== null;
  const from = () => exportProvenance({ graph, host }, '');
  const hrefOf = (id: string) => formatRoute({ kind: 'targets', picked: pickIndicator(picked, id) });
  useLayoutEffect(() => {
    if (at !== null && isDrawn) goToEntry(at);
  }, [at, isDrawn]);
  return (
    <>
      <PageTitle
        title="Targets"
        tools={
          <>
            {pages}
            <AddToLesson />
            <ExportMenu
              entries={[
                ...EXPORT_ENTRIES,
                ...(form === 'picture'
                  ? pictureEntries({
                      what: 'targets',
                      title: 'Indicators from baseline to target, each in its own unit',
                      from: from(),
                      picture: () => picture.current,
                    })
                  : []),
              ]}
              host={host}
              make={() => targetsExport(graph, targets, from())}
              note={counted(targets.length, 'indicator')}
            />
          </>
        }
      >
        {targets.length === 0
          ? 'This plan prints no table of indicators. Its other quantities and its dates are on the pages beside.'
          : 'The table as the plan prints it, and each indicator from its baseline to its target in its own unit.'}
      </PageTitle>
      {table?.kind === 'table' ? (
        <div className={styles.printed}>
          <IndicatorTable table={table} />
        </div>
      ) : null}
      {targets.length > 0 ? (
        <section aria-labelledby="from-to" className={styles.part}>
          <div className={styles.partHead}>
            <h2 className={styles.partTitle} id="from-to">
              From baseline to target
            </h2>
            <span data-screen-only="">
              <Segmented
                label="Picture or table"
                onChange={(next) => router.replace({ kind: 'targets', picked: pickForm(picked, next) })}
                options={FORMS}
                value={form}
              />
            </span>
          </div>
          <p className={styles.about}>
            Every bar begins at 0. No two indicators share a scale, so bars compare within one indicator only.
          </p>
          <div ref={frame}>
            {form === 'table' ? (
              <BarsTable hrefOf={hrefOf} targets={targets} />
            ) : width !== null ? (
              <Bars hrefOf={hrefOf} ref={picture} targets={targets} width={width} />
            ) : null}
          </div>
        </section>
      ) : null}
      {targets.map((target) => (
        <IndicatorEntry key={target.indicator.id} target={target} />
      ))}
    </>
  );
}

const FORMS = [
  { value: 'picture', name: 'Picture' },
  { value: 'table', name: 'Table' },
] as const;
