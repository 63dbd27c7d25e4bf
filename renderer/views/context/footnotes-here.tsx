import type { ReactElement } from 'react';
import { edgesFrom, type Footnote, type Graph, nodeAt } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { hrefOf } from '../../state/route.ts';
import { shownAt } from './within.ts';

/** The footnotes that are cited here, in full. */
export function FootnotesHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph } = useApp();
  const footnotes = footnotesAt(graph, id);
  if (footnotes.length === 0) return null;
  return (
    <Card title="Footnotes cited">
      {footnotes.map((footnote) => (
        <Entry detail={footnote.text.replace(footnote.mark, '').trim()} key={footnote.id}>
          <a href={hrefOf(footnote.id)}>Footnote {footnote.number}</a>
        </Entry>
      ))}
    </Card>
  );
}

function footnotesAt(graph: Graph, id: string): readonly Footnote[] {
  const cited = shownAt(graph, id)
    .flatMap((node) => edgesFrom(graph, node.id, 'cites'))
    .map(({ to }) => nodeAt(graph, to));
  return cited
    .filter((node, index) => cited.indexOf(node) === index)
    .filter((node) => node.kind === 'footnote');
}
