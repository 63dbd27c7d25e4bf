import type { ReactElement } from 'react';
import { labelOf, relatedTo, titleOf, unitAround } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { FirstFew } from '../../parts/first-few.tsx';
import { hrefOf } from '../../state/route.ts';

/** The places that share something with the measure, box or topic where the reader is. Computed, with the reason in words. */
export function RelatedHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph } = useApp();
  const unit = unitAround(graph, id);
  const related = unit ? relatedTo(graph, unit.id) : [];
  if (related.length === 0) return null;
  return (
    <Card title="Related, computed">
      <FirstFew key={unit?.id} most={4} what="related places">
        {related.map(({ node, reason }) => (
          <Entry detail={reason} key={node.id}>
            <a data-preview={node.id} href={hrefOf(node.id)}>
              {labelOf(graph, node)} {titleOf(node)}
            </a>
          </Entry>
        ))}
      </FirstFew>
    </Card>
  );
}
