import type { ReactElement } from 'react';
import { nearestAgencyName } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import styles from './agencies.module.css';
import { pickInWords } from './agency-pick.ts';
import type { AgencyPick, Listed } from './listed.ts';

type NoAgencyProps = {
  readonly typed: string;
  readonly pick: AgencyPick;
  /** The bodies that what was typed leaves by itself. */
  readonly found: readonly Listed[];
  readonly onClear: () => void;
};

/** What is said where no body is left: which of what was asked leaves none, and what to do. */
export function NoAgency({ typed, pick, found, onClear }: NoAgencyProps): ReactElement {
  const { graph, agencyFilter } = useApp();
  const near = found.length === 0 ? nearestAgencyName(graph, typed.trim()) : undefined;
  return (
    <div className={styles.nothing}>
      <p>
        {found.length === 0
          ? `No body has “${typed.trim()}” in any of its names.`
          : `No body has all of this: ${pickInWords(graph, pick).join('; ')}.`}
      </p>
      <p>
        {near ? (
          <>
            Is it{' '}
            <button className={styles.clear} onClick={() => agencyFilter.set(near)} type="button">
              {near}
            </button>
            ? Or{' '}
          </>
        ) : null}
        <button className={styles.clear} onClick={onClear} type="button">
          {near ? 'show all bodies' : 'Show all bodies'}
        </button>
      </p>
    </div>
  );
}
