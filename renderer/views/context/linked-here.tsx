import type { ReactElement } from 'react';
import {
  edgesFrom,
  edgesTo,
  type Graph,
  labelOf,
  nodeAt,
  type PlanNode,
  pathTo,
  whoSentence,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { hrefOf } from '../../state/route.ts';

type Link = { readonly node: PlanNode; readonly detail: string };

/** The places that this one is tied to: the box of a measure, the measure of a box, and computed relations, which say so. */
export function LinkedHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph } = useApp();
  const links = linksAt(graph, id);
  if (links.length === 0) return null;
  return (
    <Card title="Linked here">
      {links.map(({ node, detail }) => (
        <Entry detail={detail} key={`${node.id} ${detail}`}>
          <a data-preview={node.id} href={hrefOf(node.id)}>
            {nameOf(graph, node)}
          </a>
        </Entry>
      ))}
    </Card>
  );
}

function linksAt(graph: Graph, id: string): readonly Link[] {
  // What holds for a measure or a box holds for its paragraphs.
  const path = pathTo(graph, id).filter(
    ({ kind }) => kind !== 'chapter' && kind !== 'section' && kind !== 'plan',
  );
  return path.toReversed().flatMap((node) => [
    ...edgesTo(graph, node.id, 'follows').map(({ from }) => ({
      node: nodeAt(graph, from),
      detail: `elaborates this ${node.kind} · ${whoSentence(graph, from)}`,
    })),
    ...edgesFrom(graph, node.id, 'follows').map(({ to }) => {
      const target = nodeAt(graph, to);
      return { node: target, detail: `the ${target.kind} that this box elaborates` };
    }),
    ...relatedTo(graph, node.id),
  ]);
}

function relatedTo(graph: Graph, id: string): readonly Link[] {
  const outward = edgesFrom(graph, id, 'related').map((edge) => ({ other: edge.to, reason: edge.reason }));
  const inward = edgesTo(graph, id, 'related').map((edge) => ({ other: edge.from, reason: edge.reason }));
  const seen = new Set<string>();
  return [...outward, ...inward].flatMap(({ other, reason }) => {
    if (seen.has(other)) return [];
    seen.add(other);
    return [{ node: nodeAt(graph, other), detail: `related: ${reason} · computed` }];
  });
}

function nameOf(graph: Graph, node: PlanNode): string {
  return 'title' in node ? `${labelOf(graph, node)} ${node.title}` : labelOf(graph, node);
}
