import type { ReactElement } from 'react';
import { childrenOf, type Graph, labelOf, type PlanNode, type Table } from '../../../corpus/index.ts';
import { hrefOf } from '../../state/route.ts';
import card from './card.module.css';
import { Sheet } from './sheet.tsx';

type ListSheetProps = { readonly graph: Graph; readonly first: PlanNode };

/** The list that an item begins, whole: it is what the words point to. */
export function ListSheet({ graph, first }: ListSheetProps): ReactElement {
  const items = itemsFrom(graph, first);
  const last = items.at(-1) ?? first;
  return (
    <Sheet
      href={hrefOf(first.id)}
      label={`The list that follows: ${labelOf(graph, first)} to ${labelOf(graph, last).split(' ').at(-1)}`}
    >
      <ul className={card.list}>
        {items.map(({ id, text }) => (
          <li className={card.row} key={id}>
            <span className={card.text}>{text}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function itemsFrom(graph: Graph, first: PlanNode): readonly PlanNode[] {
  const siblings = childrenOf(graph, first.parent ?? '');
  const behind = siblings.slice(siblings.indexOf(first));
  const end = behind.findIndex(({ kind }) => kind !== 'item');
  return end < 0 ? behind : behind.slice(0, end);
}

type TableSheetProps = { readonly graph: Graph; readonly table: Table };

/** A table: its title and its rows by name. */
export function TableSheet({ graph, table }: TableSheetProps): ReactElement {
  return (
    <Sheet href={hrefOf(table.id)} label={labelOf(graph, table)} title={table.title}>
      <ul className={card.list}>
        {childrenOf(graph, table.id).map((row) =>
          row.kind === 'indicator' ? (
            <li className={card.row} key={row.id}>
              <a data-preview={row.id} href={hrefOf(row.id)}>
                {row.number}. {row.title}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </Sheet>
  );
}
