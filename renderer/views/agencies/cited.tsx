import type { ReactElement } from 'react';
import { labelOf, type PlanNode } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './cited.module.css';
import { headingOf } from './duties.ts';

/** A link to a place: how people cite it, and its title. */
export function Cited({ node }: { readonly node: PlanNode }): ReactElement {
  const { graph } = useApp();
  return (
    <a href={hrefOf(node.id)}>
      <span className={styles.label}>{labelOf(graph, node)}</span> {headingOf(node)}
    </a>
  );
}
