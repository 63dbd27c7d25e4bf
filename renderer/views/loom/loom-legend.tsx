import type { ReactElement, ReactNode } from 'react';
import { type LoomView, ROLE_ORDER, type Role } from '../../../corpus/index.ts';
import type { LoomPicks } from '../../state/loom-picks.ts';
import { pick, togglePicked } from '../../state/picked.ts';
import about from './loom-about.module.css';
import styles from './loom-legend.module.css';
import thread from './thread.module.css';
import { useRepickLoom } from './use-loom.ts';

const ROLE_NAME: Readonly<Record<Role, string>> = {
  lead: 'leads',
  sole: 'alone',
  participant: 'takes part under another lead',
  joint: 'joint, no lead printed',
};

/** What the threads mean. A role that is pressed is the only one drawn, with others that are pressed. */
export function LoomLegend({
  view,
  picks,
  zoom,
}: {
  readonly view: LoomView;
  readonly picks: LoomPicks;
  readonly zoom: ReactNode;
}): ReactElement {
  const repick = useRepickLoom();
  const groups = [...view.left, ...view.right].filter(({ name }) => name !== '').map(({ id }) => id);
  const chapters = view.left.map(({ id }) => id);
  const isFolded = chapters.every((id) => picks.folded.includes(id));
  return (
    <div className={styles.legend}>
      {view.side === 'bodies' ? (
        <fieldset aria-label="Only these roles" className={styles.roles}>
          {ROLE_ORDER.map((role) => (
            <button
              aria-pressed={picks.roles.includes(role)}
              className={styles.role}
              key={role}
              onClick={() => repick((now) => togglePicked(now, 'role', role))}
              type="button"
            >
              <svg aria-hidden="true" height="10" viewBox="0 0 28 10" width="28">
                <path className={thread.thread} d="M0 5H28" data-role={role} />
              </svg>
              {ROLE_NAME[role]}
            </button>
          ))}
        </fieldset>
      ) : (
        <p>
          {view.computed
            ? 'Computed: a dashed thread joins a place with an indicator of which its words speak.'
            : 'A thread joins a place with what its words name.'}
        </p>
      )}
      <span hidden={picks.show !== 'picture'}>
        {view.side === 'bodies' ? 'Bar and number: clauses' : 'Bar and number: passages'}
      </span>
      {zoom}
      <span className={styles.folding} data-screen-only="" hidden={picks.show !== 'picture'}>
        <button
          className={about.release}
          onClick={() => repick((now) => pick(now, 'fold', isFolded ? [] : chapters))}
          type="button"
        >
          {isFolded ? 'Open chapters' : 'Fold chapters'}
        </button>
        {picks.folded.some((id) => groups.includes(id)) && !isFolded ? (
          <button
            className={about.release}
            onClick={() => repick((now) => pick(now, 'fold', []))}
            type="button"
          >
            Open all
          </button>
        ) : null}
      </span>
    </div>
  );
}
