import type { ReactElement } from 'react';
import {
  elaboratedIn,
  elaborates,
  type Graph,
  labelOf,
  type PlanNode,
  titleOf,
  unitAround,
  whoSentence,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { hrefOf } from '../../state/route.ts';

/** The boxes that elaborate the measure where the reader is, or the measure that the box elaborates. */
export function ElaborationHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph } = useApp();
  const unit = unitAround(graph, id);
  if (!unit) return null;
  const boxes = elaboratedIn(graph, unit.id);
  const measure = elaborates(graph, unit.id);
  if (boxes.length === 0 && !measure) return null;
  return (
    <Card title={measure ? `What ${labelOf(graph, unit)} elaborates` : 'Elaborated in'}>
      {boxes.map((box) => (
        <Place graph={graph} key={box.id} node={box} />
      ))}
      {measure ? <Place graph={graph} node={measure} /> : null}
    </Card>
  );
}

function Place({ graph, node }: { readonly graph: Graph; readonly node: PlanNode }): ReactElement {
  return (
    <Entry detail={whoSentence(graph, node.id)}>
      <a data-preview={node.id} href={hrefOf(node.id)}>
        {labelOf(graph, node)} {titleOf(node)}
      </a>
    </Entry>
  );
}
