import { type CSSProperties, type FocusEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import type { Graph } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Announced } from '../../parts/announced.tsx';
import { type Said, Toast } from '../../parts/toast.tsx';
import type { CommitmentList } from '../../state/commitment-list.ts';
import type { CommitmentColumn } from '../../state/commitment-settings.ts';
import type { AttachedMarks } from '../../state/own-marks.ts';
import type { Picked } from '../../state/picked.ts';
import { hrefOf, parseRoute } from '../../state/route.ts';
import { blockToCopy, type CopyKind, copyFrom } from '../read/copying.ts';
import { gridOf, tableColumns } from './columns.ts';
import styles from './commitment-table.module.css';
import type { Editing } from './commitments.tsx';
import { TableBody } from './table-body.tsx';
import { TableHead } from './table-head.tsx';
import { TABLE } from './table-roles.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useTableKeys } from './use-table-keys.ts';
import { rowAround } from './walk-rows.ts';

type CommitmentTableProps = {
  readonly graph: Graph;
  readonly list: CommitmentList;
  readonly columns: readonly CommitmentColumn[];
  readonly marks: AttachedMarks;
  readonly picked: Picked;
  /** What is looked for in the sentences. */
  readonly words: string;
  readonly onEdit: (editing: Editing) => void;
  /** Marks a sentence that is not marked yet. */
  readonly onMark: (id: string) => void;
};

/** The sentences as a table, or as cards where there is no room for one: one stop for Tab, arrow keys from row to row, Tab goes on inside the row. */
export function CommitmentTable(props: CommitmentTableProps): ReactElement {
  const { graph, list, columns, marks, picked, words, onEdit, onMark } = props;
  const app = useApp();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<string | null>(() => app.router.visits.get().spot?.id ?? null);
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState<Said>({ words: '' });
  const shown = useMemo(() => tableColumns(columns), [columns]);
  const { template, least } = gridOf(shown);
  const isNarrow = useIsNarrow(table, least, app.settings.get().textSize);
  const mark = (row: HTMLElement) => {
    const { commitment: id = '' } = row.dataset;
    const button = row.querySelector<HTMLElement>('[data-own]');
    if (marks.on.has(id)) return onEdit({ id, beside: button ?? row });
    onMark(id);
    setSaid('Marked as yours: to do. Press M again to write a due date and a remark.');
  };
  // The sentences are in the graph of this view, which has the commitments.
  const copy = async (kind: CopyKind, { dataset }: HTMLElement) => {
    const whole = { ...app, graph };
    setCopied({ words: await copyFrom(whole, kind, blockToCopy(whole, dataset.commitment ?? '')) });
  };
  const onKeyDown = useTableKeys({
    onCopy: copy,
    onOpen: ({ dataset }) => app.router.open(parseRoute(hrefOf(dataset.commitment ?? ''))),
    onMark: mark,
  });
  const onFocus = ({ target }: FocusEvent) => {
    const key = rowAround(target)?.dataset.row;
    if (key !== undefined) setCurrent(key);
  };
  return (
    <>
      <table
        aria-label="Commitments"
        className={styles.table}
        data-arrival=""
        data-cards={isNarrow ? '' : undefined}
        onClick={({ target }) => {
          const button = target instanceof Element ? target.closest('[data-own]') : null;
          const row = rowAround(button);
          if (row) mark(row);
        }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        ref={table}
        style={{ '--columns': template } as CSSProperties}
        {...TABLE}
      >
        <TableHead columns={shown} picked={picked} />
        <TableBody
          columns={columns}
          current={current}
          graph={graph}
          list={list}
          marks={marks}
          picked={picked}
          words={words}
        />
      </table>
      <Announced text={said} />
      <Toast said={copied} />
    </>
  );
}
