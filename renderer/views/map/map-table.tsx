import type { ReactElement } from 'react';
import {
  type Graph,
  kindOnMap,
  MAP_GROUPS,
  type Neighbourhood,
  type NeighbourRow,
  nameOnMap,
  neighbourRows,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { keptOnTheWay } from '../../state/map-picks.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute, hrefOf } from '../../state/route.ts';
import styles from './map-table.module.css';
import { fullName } from './map-words.ts';

type MapTableProps = { readonly near: Neighbourhood; readonly picked: Picked };

/** The same as the picture, in words: each tie a row, with what the picture only counts. */
export function MapTable({ near, picked }: MapTableProps): ReactElement {
  const { graph } = useApp();
  const rows = neighbourRows(graph, near);
  if (rows.length === 0)
    return <p className={styles.nothing}>Nothing is tied to this with what is picked.</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Everything tied to {fullName(graph, near.centre)}</caption>
      <thead>
        <tr>
          <th scope="col">Neighbour</th>
          <th scope="col">Kind</th>
          <th scope="col">From</th>
          <th scope="col">Tie</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      {near.groups.map(({ kind }) => (
        <tbody key={kind}>
          <tr>
            <th className={styles.group} colSpan={5} scope="rowgroup">
              {MAP_GROUPS[kind].title}
            </th>
          </tr>
          {rows
            .filter(({ neighbour }) => neighbour.group === kind)
            .map((row, index, own) => (
              <Row
                graph={graph}
                isFirst={own[index - 1]?.neighbour !== row.neighbour}
                key={`${row.neighbour.node.id} ${row.from} ${row.says}`}
                picked={picked}
                row={row}
              />
            ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = {
  readonly graph: Graph;
  readonly row: NeighbourRow;
  /** The rows of one neighbour follow each other; the first names it. */
  readonly isFirst: boolean;
  readonly picked: Picked;
};

function Row({ graph, row, isFirst, picked }: RowProps): ReactElement {
  const { neighbour, tie, from, says } = row;
  const { label, title } = nameOnMap(graph, neighbour.node);
  const start = graph.nodes.get(from);
  const clause = tie.kind === 'responsible' ? tie.clause : null;
  return (
    <tr className={isFirst ? styles.first : undefined}>
      <th scope="row">
        <a href={formatRoute({ kind: 'map', id: neighbour.node.id, picked: keptOnTheWay(picked) })}>
          <b>{label}</b> {title}
        </a>
      </th>
      <td>{kindOnMap(neighbour.node)}</td>
      <td>{start ? nameOnMap(graph, start).label : from}</td>
      <td>{clause ? <a href={hrefOf(clause)}>{says}</a> : says}</td>
      <td className={styles.words}>{tie.kind === 'related' ? '' : tie.words}</td>
    </tr>
  );
}
