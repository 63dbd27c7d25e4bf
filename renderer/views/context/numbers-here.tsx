import type { ReactElement } from 'react';
import { type Graph, type Quantity, statedIn } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { FirstFew } from '../../parts/first-few.tsx';
import { shownAt } from './within.ts';

/** The numbers and dates that are stated here, as printed. */
export function NumbersHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph } = useApp();
  const quantities = quantitiesAt(graph, id);
  if (quantities.length === 0) return null;
  return (
    <Card title="Numbers stated">
      <FirstFew key={id} what="numbers">
        {quantities.map((quantity) => (
          <Entry detail={whatOf(quantity)} key={quantity.id}>
            {withUnit(quantity)}
          </Entry>
        ))}
      </FirstFew>
    </Card>
  );
}

function quantitiesAt(graph: Graph, id: string): readonly Quantity[] {
  return shownAt(graph, id).flatMap((node) =>
    statedIn(graph, node.id, 'quantity').map((stated) => stated.node),
  );
}

function whatOf({ column, counts }: Quantity): string | null {
  return column === null ? counts : `${column} · ${counts ?? ''}`;
}

/** A number in a cell is printed without its unit, which stands with the name of the row. */
function withUnit({ text, unit, column }: Quantity): string {
  return column !== null && unit !== null ? `${text} ${unit}` : text;
}
