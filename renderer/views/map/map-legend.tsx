import type { ReactElement } from 'react';
import { type MapTie, ROLE_ON_LINE, ROLE_ORDER } from '../../../corpus/index.ts';
import line from './map-line.module.css';
import styles from './map-tools.module.css';

const OTHERS = [
  ['elaborates', 'elaborates'],
  ['contains', 'any other printed tie'],
  ['related', 'related, computed'],
] as const;

/** What the styles of the lines mean: those that are drawn now. */
export function MapLegend({ ties }: { readonly ties: readonly MapTie[] }): ReactElement | null {
  const drawn = new Set(ties.map(({ role, kind }) => role ?? kind));
  const hasOther = ties.some(
    ({ kind }) => kind !== 'responsible' && kind !== 'elaborates' && kind !== 'related',
  );
  const entries = [
    ...ROLE_ORDER.filter((role) => drawn.has(role)).map((role) => [role, ROLE_ON_LINE[role]] as const),
    ...OTHERS.filter(([kind]) => (kind === 'contains' ? hasOther : drawn.has(kind))),
  ];
  // Alone it needs no telling apart.
  if (entries.length === 1 && entries[0]?.[0] === 'contains') return null;
  return (
    <ul aria-label="What the lines mean" className={styles.legend}>
      {entries.map(([style, words]) => (
        <li key={style}>
          <svg aria-hidden="true" height="8" viewBox="0 0 26 8" width="26">
            <g className={line.line} data-tie={style}>
              <path className={line.path} d="M1 4H25" />
              {style === 'sole' ? <path className={line.core} d="M1 4H25" /> : null}
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
