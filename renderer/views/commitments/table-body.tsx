import { type ReactElement, useDeferredValue } from 'react';
import type { CommitmentRow, Graph } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { type CommitmentList, foldKey, type ListedGroup } from '../../state/commitment-list.ts';
import { toggleFold } from '../../state/commitment-picks.ts';
import type { CommitmentColumn } from '../../state/commitment-settings.ts';
import type { AttachedMarks } from '../../state/own-marks.ts';
import type { Picked } from '../../state/picked.ts';
import { Row } from './row.tsx';
import styles from './table-body.module.css';
import { ROW, ROW_GROUP, ROW_HEAD } from './table-roles.ts';

type TableBodyProps = {
  readonly graph: Graph;
  readonly list: CommitmentList;
  readonly columns: readonly CommitmentColumn[];
  readonly marks: AttachedMarks;
  readonly picked: Picked;
  readonly words: string;
  /** The key of the row that Tab comes to; the first one where it is not shown. */
  readonly current: string | null;
};

type Section = {
  readonly group: ListedGroup | null;
  readonly rows: readonly CommitmentRow[];
  readonly all: readonly CommitmentRow[];
};

/** So many rows fill the window. They are painted when the page is opened, and the rest follows at once. */
const AT_ONCE = 12;

/** The rows, under their headings where they are grouped. Rows that are narrowed away stay in the page unseen, so that narrowing takes no more than a frame. */
export function TableBody(props: TableBodyProps): ReactElement {
  const { list, graph, columns, marks, words, current, picked } = props;
  const { groups } = list;
  const isReturning = useApp().router.visits.get().spot !== null;
  const isWhole = useDeferredValue(true, isReturning);
  const sections: readonly Section[] = groups
    ? groups.map((group) => ({ group, rows: group.rows, all: group.all }))
    : [{ group: null, rows: list.rows, all: list.all }];
  const keys = sections.flatMap(({ group, rows }) =>
    group && !group.isOpen ? [] : rows.map((row) => keyOf(group, row)),
  );
  const stop = current !== null && keys.includes(current) ? current : keys[0];
  return (
    <>
      {sections.map(({ group, rows, all }) => {
        const shown = new Set(rows);
        return (
          <tbody className={styles.body} key={group ? foldKey(group) : 'all'} {...ROW_GROUP}>
            {group ? <GroupHead group={group} picked={picked} /> : null}
            {group && !group.isOpen
              ? null
              : (isWhole ? all : rows.slice(0, AT_ONCE)).map((row) => {
                  const key = keyOf(group, row);
                  return (
                    <Row
                      columns={columns}
                      graph={graph}
                      id={key}
                      isCurrent={key === stop}
                      isHidden={!shown.has(row)}
                      key={key}
                      mark={marks.on.get(row.commitment.id)}
                      row={row}
                      words={words}
                    />
                  );
                })}
          </tbody>
        );
      })}
    </>
  );
}

/** In groups by body or verb a sentence has several rows: the group tells them apart. */
function keyOf(group: ListedGroup | null, { commitment }: CommitmentRow): string {
  return group ? `${foldKey(group)} ${commitment.id}` : commitment.id;
}

function GroupHead({
  group,
  picked,
}: {
  readonly group: ListedGroup;
  readonly picked: Picked;
}): ReactElement {
  const { router } = useApp();
  const toggle = () => router.replace({ kind: 'commitments', picked: toggleFold(picked, foldKey(group)) });
  return (
    <tr className={styles.group} {...ROW}>
      <th className={styles.head} scope="rowgroup" {...ROW_HEAD}>
        <h2 className={styles.title}>
          <button aria-expanded={group.isOpen} className={styles.toggle} onClick={toggle} type="button">
            <span className={styles.sign}>
              <Icon name="down" size={12} />
            </span>
            {group.label}
            <span className={styles.count}>{group.rows.length}</span>
          </button>
        </h2>
      </th>
    </tr>
  );
}
