import type { ReactElement } from 'react';
import { classes } from '../../parts/classes.ts';
import { formatRoute, type PickedView } from '../../state/route.ts';
import styles from './agency-pages.module.css';

const PAGES: readonly (readonly [view: PickedView, name: string])[] = [
  ['agencies', 'All bodies'],
  ['matrix', 'Matrix'],
  ['compare', 'Compare'],
  ['ask', 'Ask'],
];

/** The pages of *Agencies*, one beside the other above each of them. */
export function AgencyPages({ current }: { readonly current: PickedView }): ReactElement {
  return (
    <nav aria-label="Pages about bodies" className={styles.pages} data-screen-only="">
      {PAGES.map(([view, name]) => (
        <a
          aria-current={view === current ? 'page' : undefined}
          className={classes(styles.page, view === current && styles.current)}
          href={formatRoute({ kind: view, picked: {} })}
          key={view}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
