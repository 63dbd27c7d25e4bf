import type { ReactElement } from 'react';
import type { CommitmentRow } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { counted } from '../../parts/words.ts';
import { narrowed } from '../../state/commitment-list.ts';
import { clearNarrowing, picksOf } from '../../state/commitment-picks.ts';
import { narrowingOf } from '../../state/commitment-words.ts';
import type { AttachedMarks } from '../../state/own-marks.ts';
import { type Picked, togglePicked } from '../../state/picked.ts';
import styles from './no-commitment.module.css';

type NoCommitmentProps = {
  readonly rows: readonly CommitmentRow[];
  readonly marks: AttachedMarks;
  readonly picked: Picked;
};

/** Where nothing has all that is asked for: what would be there without one thing of it. */
export function NoCommitment({ rows, marks, picked }: NoCommitmentProps): ReactElement {
  const { graph, router } = useApp();
  const change = (next: Picked) => router.replace({ kind: 'commitments', picked: next });
  const ways = narrowingOf(graph, picked)
    .map(({ name, value, kind, words }) => {
      const next = togglePicked(picked, name, value);
      return { next, words: `${kind} ${words}`.trim(), left: narrowed(rows, picksOf(next), marks).length };
    })
    .filter(({ left }) => left > 0);
  return (
    <div className={styles.nothing}>
      <p>No sentence that promises something has all of this.</p>
      <ul>
        {ways.map(({ next, words, left }) => (
          <li key={words}>
            <button className={styles.way} onClick={() => change(next)} type="button">
              Without “{words.replace(/^with the words “|”$/g, '')}”: {counted(left, 'sentence')}
            </button>
          </li>
        ))}
        <li>
          <button className={styles.way} onClick={() => change(clearNarrowing(picked))} type="button">
            All {rows.length}
          </button>
        </li>
      </ul>
    </div>
  );
}
