import type { ReactElement } from 'react';
import { elaboratedIn, elaborates, type Graph, type PlanNode } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { inWords } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './elaboration-line.module.css';

/** A quiet line below a heading that leads from a measure to the boxes that elaborate it, and back. It is no part of the text, and is not copied or printed with it. */
export function ElaborationLine({ node }: { readonly node: PlanNode }): ReactElement | null {
  const { graph } = useApp();
  const measure = elaborates(graph, node.id);
  const boxes = elaboratedIn(graph, node.id);
  if (!measure && boxes.length === 0) return null;
  return (
    <p className={styles.line} data-screen-only="">
      {measure ? (
        <>
          Elaborates{' '}
          <a data-preview={measure.id} href={hrefOf(measure.id)}>
            {measureWords(graph, measure)}
          </a>
        </>
      ) : null}
      {boxes.map((box, index) => (
        <span key={box.id}>
          {index === 0 ? 'Elaborated in ' : ' and '}
          <a data-preview={box.id} href={hrefOf(box.id)}>
            {box.label}
          </a>
        </span>
      ))}
    </p>
  );
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** A measure by the number of its section: "§4, first measure". */
function measureWords(
  graph: Graph,
  node: { readonly parent: string | null; readonly number: number },
): string {
  const section = graph.nodes.get(node.parent ?? '');
  const which = ORDINALS[node.number];
  const measure = which ? `${which} measure` : `measure ${inWords(node.number)}`;
  return section?.kind === 'section' ? `§${section.number}, ${measure}` : measure;
}
