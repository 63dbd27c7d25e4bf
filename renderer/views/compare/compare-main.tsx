import { type ReactElement, useMemo, useRef, useState } from 'react';
import { compare, compareExport } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { comparedIn } from '../../state/compared.ts';
import { exportProvenance } from '../../state/export-file.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { AgencyPages } from '../agencies/agency-pages.tsx';
import { PrintHead } from '../print-head.tsx';
import { AddToLesson } from '../teach/add-button.tsx';
import { useKeptPlace } from '../use-kept-place.ts';
import { AskedInVain } from './asked-in-vain.tsx';
import { ByChapter } from './by-chapter.tsx';
import { ChosenBodies } from './chosen-bodies.tsx';
import styles from './compare.module.css';
import { comparisonSentence } from './compare-words.ts';
import { ComparedDuties } from './compared-duties.tsx';
import { Offers } from './offers.tsx';
import { Overlap } from './overlap.tsx';
import { Parts } from './parts-table.tsx';
import { WhoLeads } from './who-leads.tsx';

/** Two to four bodies side by side: what they share, what each has without the others, and who leads whom. */
export function CompareMain({ picked }: { readonly picked: Picked }): ReactElement {
  const { router } = useApp();
  // Every arrival begins with what its own step of the history keeps: the place in the column, and what was unfolded.
  const visit = useStore(router.visits, ({ count }) => count);
  return <ComparePage key={visit} picked={picked} />;
}

function ComparePage({ picked }: { readonly picked: Picked }): ReactElement {
  const app = useApp();
  const { graph, router, host } = app;
  const column = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(router.visits.get().spot?.open));
  const route = useMemo((): Route => ({ kind: 'compare', picked }), [picked]);
  useKeptPlace(column, route, open);
  const compared = useMemo(() => comparedIn(graph, picked), [graph, picked]);
  const comparison = useMemo(
    () =>
      compare(
        graph,
        compared.bodies.map(({ id }) => id),
      ),
    [graph, compared],
  );
  return (
    <Column ref={column}>
      <article aria-labelledby="compare-title" className={styles.page}>
        <PrintHead about={compared.bodies.map(({ title }) => title).join(', ')} page={formatRoute(route)} />
        <AgencyPages current="compare" />
        <PageTitle
          id="compare-title"
          title="Compare"
          tools={
            comparison ? (
              <>
                <ToolButton onPress={() => window.print()}>Print</ToolButton>
                <AddToLesson />
                <ExportMenu
                  host={host}
                  make={() => compareExport(graph, comparison, exportProvenance(app, ''))}
                  note="The whole comparison: all parts, with every clause."
                />
              </>
            ) : null
          }
        />
        <ChosenBodies bodies={compared.bodies} picked={picked} />
        <AskedInVain beyond={compared.beyond} unknown={compared.unknown} />
        {/* In the page all the time, so that each change is read out. */}
        <p className={styles.sentence} role="status">
          {comparison ? comparisonSentence(graph, comparison) : ''}
        </p>
        {comparison ? (
          <>
            {comparison.bodies.length === 2 ? <Overlap comparison={comparison} /> : null}
            <Parts comparison={comparison} part={compared.part} picked={picked} />
            <WhoLeads comparison={comparison} />
            <ByChapter comparison={comparison} />
            <ComparedDuties
              comparison={comparison}
              onOpen={setOpen}
              open={open}
              part={compared.part}
              picked={picked}
            />
          </>
        ) : (
          <Offers bodies={compared.bodies} />
        )}
      </article>
    </Column>
  );
}
