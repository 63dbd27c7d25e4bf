import { memo, type ReactElement } from 'react';
import { classes } from '../../parts/classes.ts';
import { Icon, type IconName, Sign } from '../../parts/icon.tsx';
import type { Landing } from '../../state/landing.ts';
import styles from './rail.module.css';

type Entry = {
  readonly view: Landing['view'];
  readonly name: string;
  readonly icon: IconName;
  readonly href: string;
};

export const VIEWS: readonly Entry[] = [
  { view: 'glance', name: 'Plan', icon: 'plan', href: '#/' },
  { view: 'read', name: 'Read', icon: 'read', href: '#/read' },
  { view: 'search', name: 'Search', icon: 'search', href: '#/search' },
  { view: 'agencies', name: 'Agencies', icon: 'agencies', href: '#/agencies' },
  { view: 'commitments', name: 'Commitments', icon: 'commitments', href: '#/commitments' },
  { view: 'loom', name: 'Map', icon: 'map', href: '#/map' },
  { view: 'targets', name: 'Targets', icon: 'targets', href: '#/targets' },
  { view: 'teach', name: 'Teach', icon: 'teach', href: '#/teach' },
  { view: 'notes', name: 'Notes', icon: 'notes', href: '#/notes' },
];
const HEALTH: Entry = { view: 'health', name: 'Health', icon: 'health', href: '#/health' };

/** The views, on the left edge of the window. */
export const Rail = memo(function Rail({ view }: { readonly view: Landing['view'] }): ReactElement {
  return (
    <nav aria-label="Views" className={styles.rail} data-pane="views" data-screen-only="">
      <span className={styles.sign}>
        <Sign />
      </span>
      {VIEWS.map((entry) => (
        <RailLink entry={entry} isCurrent={entry.view === home(view)} key={entry.view} />
      ))}
      <span className={styles.space} />
      <RailLink entry={HEALTH} isCurrent={view === 'health'} />
    </nav>
  );
});

/** The entry that a view belongs to: the matrix, the comparison and the ready questions are pages of *Agencies*, the editor of a lesson and the exercises of *Teach*. */
function home(view: Landing['view']): Landing['view'] {
  if (view === 'map' || view === 'paths') return 'loom';
  if (view === 'lesson' || view === 'quiz' || view === 'hunt') return 'teach';
  return view === 'matrix' || view === 'compare' || view === 'ask' ? 'agencies' : view;
}

function RailLink({
  entry,
  isCurrent,
}: {
  readonly entry: Entry;
  readonly isCurrent: boolean;
}): ReactElement {
  return (
    <a
      aria-current={isCurrent ? 'page' : undefined}
      className={classes(styles.link, isCurrent && styles.current)}
      href={entry.href}
    >
      <Icon name={entry.icon} size={20} />
      {entry.name}
    </a>
  );
}
