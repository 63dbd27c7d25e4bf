import type { ReactElement } from 'react';
import { type LoomView, labelOf, nodeAt, titleOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './loom-table.module.css';
import { SIDE_NAME } from './loom-words.ts';

/** Every tie of the picture as a row of a table, place by place: the same facts. What is folded is written out. */
export function LoomTable({ view }: { readonly view: LoomView }): ReactElement {
  const { graph } = useApp();
  const isBodies = view.side === 'bodies';
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>Places and {SIDE_NAME[view.side].toLowerCase()}</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">{SIDE_NAME[view.side]}</th>
          <th scope="col">{isBodies ? 'Role' : view.computed ? 'Reason (computed)' : 'As printed'}</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      {view.left.map((group) => (
        <tbody key={group.id}>
          <tr>
            <th className={styles.group} colSpan={4} scope="rowgroup">
              {`${group.number} ${group.name}`.trim()}
            </th>
          </tr>
          {group.rows
            .flatMap(({ rows }) => rows)
            .flatMap(({ id, label, title }) =>
              view.ties
                .filter(({ place }) => place === id)
                .map(({ end, role, from, words }, at) => (
                  <tr data-first={at === 0 || undefined} key={`${id} ${end} ${from} ${words}`}>
                    <th className={styles.place} scope="row">
                      <a href={hrefOf(id)}>
                        <b>{label}</b> {title}
                      </a>
                    </th>
                    <td>
                      <a href={hrefOf(end)}>{titleOf(nodeAt(graph, end))}</a>
                    </td>
                    <td className={role ? styles.role : undefined}>{role ? ROLE_WORD[role] : words}</td>
                    <td className={styles.where}>
                      <a href={hrefOf(from)}>{labelOf(graph, nodeAt(graph, from))}</a>
                    </td>
                  </tr>
                )),
            )}
        </tbody>
      ))}
    </table>
  );
}
