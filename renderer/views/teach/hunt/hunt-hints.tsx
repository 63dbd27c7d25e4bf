import type { ReactElement } from 'react';
import type { HuntHint } from '../../../../corpus/index.ts';
import { NOTHING_ASKED } from '../../../state/ask.ts';
import { formatRoute } from '../../../state/route.ts';
import styles from './hunt-bar.module.css';

/** The hints that are shown, each with the search that it speaks of. */
export function HuntHints({ hints }: { readonly hints: readonly HuntHint[] }): ReactElement | null {
  if (hints.length === 0) return null;
  return (
    <ul className={styles.hints}>
      {hints.map(({ words, search }) => (
        <li key={words}>
          {words}
          {search === null ? null : (
            <>
              {' '}
              <a href={formatRoute({ kind: 'search', ask: { ...NOTHING_ASKED, query: search } })}>
                Search: {search}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
