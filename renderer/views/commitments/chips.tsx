import type { ReactElement } from 'react';
import type { Graph } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { clearNarrowing } from '../../state/commitment-picks.ts';
import { narrowingOf } from '../../state/commitment-words.ts';
import { type Picked, togglePicked } from '../../state/picked.ts';
import styles from './chips.module.css';

/** What narrows the list, each with a button that takes it back. */
export function Chips({ graph, picked }: { readonly graph: Graph; readonly picked: Picked }): ReactElement {
  const { router } = useApp();
  const change = (next: Picked) => router.replace({ kind: 'commitments', picked: next });
  return (
    <div className={styles.line}>
      <ul aria-label="Narrowed to" className={styles.line}>
        {narrowingOf(graph, picked).map(({ name, value, kind, words }) => (
          <li className={styles.chip} key={`${name} ${value}`}>
            {kind ? <span className={styles.kind}>{kind} </span> : null}
            {words}
            <button
              aria-label={`Take back ${kind} ${words}`.replace('  ', ' ')}
              className={styles.remove}
              data-screen-only=""
              onClick={() => change(togglePicked(picked, name, value))}
              type="button"
            >
              <Icon name="close" size={10} />
            </button>
          </li>
        ))}
      </ul>
      <button
        className={styles.clear}
        data-screen-only=""
        onClick={() => change(clearNarrowing(picked))}
        type="button"
      >
        Clear all
      </button>
    </div>
  );
}
