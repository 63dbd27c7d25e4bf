import { type ReactElement, useMemo } from 'react';
import { nodesOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { LeftScroll } from '../../parts/left-scroll.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import type { Picked } from '../../state/picked.ts';
import { formatRoute } from '../../state/route.ts';
import { indicatorOf, pageOf, pickIndicator } from '../../state/target-picks.ts';
import { goToEntry } from './entry-id.ts';
import { QuantityFacets } from './quantity-facets.tsx';
import styles from './targets-left.module.css';

type TargetsLeftProps = { readonly picked: Picked; readonly onFold: () => void };

/** What belongs to the page of the targets that is open: the indicators, or what narrows the quantities. */
export function TargetsLeft({ picked, onFold }: TargetsLeftProps): ReactElement {
  return (
    <>
      <PaneHead onFold={onFold} title="Targets" />
      <LeftScroll>
        {pageOf(picked) === 'quantities' ? (
          <QuantityFacets picked={picked} />
        ) : (
          <Indicators picked={picked} />
        )}
      </LeftScroll>
    </>
  );
}

function Indicators({ picked }: { readonly picked: Picked }): ReactElement {
  const { graph } = useApp();
  const indicators = useMemo(() => nodesOf(graph, 'indicator'), [graph]);
  const at = indicatorOf(picked);
  return (
    <nav aria-label="Indicators">
      <ol className={styles.list}>
        {indicators.map(({ id, number, title }) => (
          <li key={id}>
            <a
              aria-current={at === id ? 'true' : undefined}
              className={styles.indicator}
              href={formatRoute({ kind: 'targets', picked: pickIndicator(picked, id) })}
              onClick={() => {
                // The address of the one that is open already leads nowhere.
                if (at === id) goToEntry(id);
              }}
            >
              <span className={styles.count}>{number}</span>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
