import type { ReactElement } from 'react';
import { nearestAgencyName } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { shorten } from '../../parts/words.ts';
import styles from './asked-in-vain.module.css';

type AskedInVainProps = { readonly unknown: readonly string[]; readonly beyond?: number };

/** Says what an address asked for and could not have: names that the plan does not know, and bodies beyond four. */
export function AskedInVain({ unknown, beyond = 0 }: AskedInVainProps): ReactElement | null {
  const { graph } = useApp();
  if (unknown.length === 0 && beyond === 0) return null;
  return (
    <div className={styles.vain} role="note">
      {unknown.map((name) => {
        const near = nearestAgencyName(graph, name);
        return (
          <p key={name}>
            This plan names no body “{shorten(name, 60)}”.{near ? ` Perhaps “${near}” is meant.` : ''}
          </p>
        );
      })}
      {beyond > 0 ? (
        <p>
          Four bodies can be compared at most. {beyond === 1 ? 'One more was' : `${beyond} more were`} left
          out.
        </p>
      ) : null}
    </div>
  );
}
