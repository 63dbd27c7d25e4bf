import { memo, type ReactElement } from 'react';
import { type CommitmentRow, type Graph, labelOf } from '../../../corpus/index.ts';
import type { CommitmentColumn } from '../../state/commitment-settings.ts';
import type { OwnMark } from '../../state/own-marks.ts';
import { tableColumns } from './columns.ts';
import { OwnCell } from './own-cell.tsx';
import styles from './row.module.css';
import { SentenceCell } from './sentence-cell.tsx';
import { CELL, ROW } from './table-roles.ts';
import { VerbCell } from './verb-cell.tsx';
import { WhoCell } from './who-cell.tsx';

type CellsProps = {
  readonly graph: Graph;
  readonly row: CommitmentRow;
  readonly columns: readonly CommitmentColumn[];
  readonly mark: OwnMark | undefined;
  /** What is looked for in the sentence. */
  readonly words: string;
  /** Tab comes to the row, and from there to the links in it. */
  readonly isCurrent: boolean;
};

type RowProps = CellsProps & { readonly id: string; readonly isHidden: boolean };

/** A commitment. The row is cheap to hide and to show: its cells are drawn again only when what they say changes. */
export const Row = memo(function Row({ id, isHidden, ...cells }: RowProps): ReactElement {
  const { commitment } = cells.row;
  return (
    <tr
      aria-label={`${labelOf(cells.graph, commitment)}: ${commitment.text}`}
      className={styles.row}
      data-commitment={commitment.id}
      data-row={id}
      hidden={isHidden}
      tabIndex={cells.isCurrent ? 0 : -1}
      {...ROW}
    >
      <Cells {...cells} />
    </tr>
  );
});

const Cells = memo(function Cells({ graph, row, columns, mark, words, isCurrent }: CellsProps): ReactElement {
  const stop = isCurrent ? undefined : -1;
  return (
    <>
      {tableColumns(columns).map(({ key, title }) => (
        <td className={styles[key]} data-title={title} key={key} {...CELL}>
          {key === 'sentence' ? (
            <SentenceCell
              graph={graph}
              row={row}
              stop={stop}
              withFacts={columns.includes('facts')}
              words={words}
            />
          ) : null}
          {key === 'verb' ? (
            <VerbCell
              promises={row.commitment.promises}
              withObject={columns.includes('object')}
              withVerb={columns.includes('verb')}
            />
          ) : null}
          {key === 'who' ? (
            <WhoCell
              graph={graph}
              row={row}
              stop={stop}
              withBodies={columns.includes('who')}
              withClause={columns.includes('clause')}
            />
          ) : null}
          {key === 'own' ? <OwnCell mark={mark} place={labelOf(graph, row.commitment)} stop={stop} /> : null}
        </td>
      ))}
    </>
  );
});
