import type { ReactElement } from 'react';
import { Announced } from '../../parts/announced.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import type { CommitmentList } from '../../state/commitment-list.ts';
import { isNarrowed } from '../../state/commitment-picks.ts';
import { countInWords } from '../../state/commitment-words.ts';
import type { AttachedMarks } from '../../state/own-marks.ts';
import type { Picked } from '../../state/picked.ts';
import { Chips } from './chips.tsx';
import styles from './commitments.module.css';
import { ListTools } from './list-tools.tsx';
import type { Whole } from './whole.ts';

type ListHeadProps = {
  readonly list: CommitmentList;
  readonly marks: AttachedMarks;
  readonly picked: Picked;
  readonly whole: Whole;
};

/** How many sentences are shown, what they are, what narrows them, and what can be done with all of them. */
export function ListHead({ list, marks, picked, whole }: ListHeadProps): ReactElement {
  const [count, rest] = countInWords(list.rows.length, whole.rows.length);
  return (
    <>
      <PageTitle
        size="entry"
        title={
          <>
            {count} <span className={styles.rest}>{rest}</span>
          </>
        }
        tools={<ListTools list={list} marks={marks} picked={picked} whole={whole} />}
      />
      {isNarrowed(picked) ? (
        <Chips graph={whole.graph} picked={picked} />
      ) : (
        <p className={styles.intro}>
          Word for word, with the words that promise marked. Who is responsible is worked out: it stands in
          the clause that governs the place, not in the sentence.
        </p>
      )}
      <Announced text={`${count} ${rest}`} />
    </>
  );
}
