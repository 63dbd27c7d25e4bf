import type { ReactElement } from 'react';
import { edgesFrom, type Graph, type Indicator, nodeAt, passagesAbout } from '../../../corpus/index.ts';
import { counted } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import card from './card.module.css';
import { Sheet } from './sheet.tsx';

type IndicatorSheetProps = { readonly graph: Graph; readonly indicator: Indicator };

/** A row of the table of indicators: every figure under the heading of its column, in the printed unit. */
export function IndicatorSheet({ graph, indicator }: IndicatorSheetProps): ReactElement {
  const passages = passagesAbout(graph, indicator.id).length;
  return (
    <Sheet
      detail={
        passages > 0
          ? `${counted(passages, 'passage')} of the text ${passages === 1 ? 'speaks' : 'speak'} of it (computed).`
          : undefined
      }
      href={hrefOf(indicator.id)}
      label={`Indicator ${indicator.number}${indicator.unit ? `, in ${indicator.unit === '%' ? 'percent' : indicator.unit}` : ''}`}
      title={indicator.title}
    >
      <dl className={card.figures}>
        {figuresOf(graph, indicator).map(({ column, text, marks }) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>
              {text}
              {marks.map(({ id, printed, to }) => (
                <sup key={id}>
                  <a data-preview={to} href={hrefOf(to)}>
                    <small>{printed}</small>
                  </a>
                </sup>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

function figuresOf(graph: Graph, { parent, cells }: Indicator) {
  const table = graph.nodes.get(parent ?? '');
  const columns = table?.kind === 'table' ? table.columns : [];
  return cells.slice(1).map(({ text, marks }, index) => ({
    column: columns[index + 1] ?? '',
    text,
    marks: marks.flatMap((id) => {
      const cited = edgesFrom(graph, id, 'cites')[0];
      return cited ? [{ id, printed: nodeAt(graph, id).text, to: cited.to }] : [];
    }),
  }));
}
