import type { ReactElement } from 'react';
import { labelOf, type Problem } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './health.module.css';

/** Problems in the order of the text, each with its line in the source and a link to its place. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const { graph } = useApp();
  const inOrder = problems.toSorted((a, b) => (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0));
  return (
    <ul className={styles.problems}>
      {inOrder.map((problem) => {
        const node = problem.at === null ? undefined : graph.nodes.get(problem.at);
        return (
          <li
            className={styles.problem}
            key={`${problem.code} ${problem.at} ${problem.place?.start.offset} ${problem.message}`}
          >
            <span className={styles.where}>
              {node ? (
                <a data-preview={node.id} href={hrefOf(node.id)}>
                  {labelOf(graph, node)}
                </a>
              ) : (
                'No place'
              )}
              <span className={styles.line}>{problem.place ? `line ${problem.place.start.line}` : ''}</span>
            </span>
            <span className={styles.message}>{problem.message}</span>
          </li>
        );
      })}
    </ul>
  );
}
