import type { ReactElement } from 'react';
import {
  excerptAround,
  type Graph,
  type IndicatorPassage,
  indicatorsIn,
  labelOf,
  passagesAbout,
} from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { FirstFew } from '../../parts/first-few.tsx';
import { NoteChip } from '../../parts/note-chip.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { hrefOf } from '../../state/route.ts';
import styles from './context.module.css';
import { shownAt } from './within.ts';

/** The indicators that the text here speaks of; at an indicator the passages that speak of it. Computed, and says so. */
export function IndicatorsHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph, settings } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  const node = graph.nodes.get(id);
  if (node?.kind === 'indicator') return <PassagesAbout graph={graph} id={id} />;
  const found = shownAt(graph, id).flatMap((one) => indicatorsIn(graph, one.id));
  const first = found.filter(
    ({ indicator }, index) => found.findIndex((other) => other.indicator === indicator) === index,
  );
  if (first.length === 0) return null;
  return (
    <Card title="Indicators spoken of, computed">
      {first.map(({ indicator, reason }) => (
        <Entry detail={reason} key={indicator.id}>
          <a data-preview={indicator.id} href={hrefOf(indicator.id)}>
            {indicator.number}. {indicator.title}
          </a>
          <span className={styles.figures}>
            {targetsOf(graph, indicator)}
            {withNotes
              ? graph.plan.notes
                  .filter(({ at }) => at === indicator.id)
                  .map((note) => <NoteChip about={indicator.title} key={note.id} note={note} />)
              : null}
          </span>
        </Entry>
      ))}
    </Card>
  );
}

function PassagesAbout({ graph, id }: { readonly graph: Graph; readonly id: string }): ReactElement | null {
  const passages = passagesAbout(graph, id);
  if (passages.length === 0) return null;
  return (
    <Card title="Passages about this, computed">
      <FirstFew key={id} what="passages">
        {passages.map(({ block, range, reason }) => (
          <Entry detail={reason} key={block.id}>
            <a data-preview={block.id} href={hrefOf(block.id)}>
              {labelOf(graph, block)}
            </a>
            <p className={styles.words}>
              <Quoted quote={excerptAround(block.text, range, 130)} />
            </p>
          </Entry>
        ))}
      </FirstFew>
    </Card>
  );
}

/** The figures of a row as printed, under the years of their columns: "2020: 2180 · 2025: 3200 billion yuan". */
function targetsOf(graph: Graph, { parent, cells, unit }: IndicatorPassage['indicator']): string {
  const table = graph.nodes.get(parent ?? '');
  const columns = table?.kind === 'table' ? table.columns : [];
  const figures = columns.flatMap((column, index) =>
    /^\d{4}$/.test(column) ? [`${column}: ${cells[index]?.text ?? ''}`] : [],
  );
  return `${figures.join(' · ')}${unit ? ` ${unit}` : ''}`;
}
