import type { ReactElement } from 'react';
import { excerptAround, labelOf, pointersTo } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { FirstFew } from '../../parts/first-few.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { hrefOf } from '../../state/route.ts';
import styles from './context.module.css';

/** What the text prints to point to this place: footnote marks, and words such as "this plan" or "as follows". */
export function PointsHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph } = useApp();
  const pointers = pointersTo(graph, id);
  if (pointers.length === 0) return null;
  return (
    <Card title="What points here">
      <FirstFew key={id} what="pointers">
        {pointers.map(({ block, range }) => (
          <Entry key={`${block.id} ${range[0]}`}>
            <a data-preview={block.id} href={hrefOf(block.id)}>
              {labelOf(graph, block)}
            </a>
            <p className={styles.words}>
              <Quoted quote={excerptAround(block.text, range, 110)} />
            </p>
          </Entry>
        ))}
      </FirstFew>
    </Card>
  );
}
