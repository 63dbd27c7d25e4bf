import type { ReactElement } from 'react';
import { loomSideOf, type PlanNode } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { loomHolding } from '../../state/loom-picks.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { pickIndicator } from '../../state/target-picks.ts';
import styles from './map-tools.module.css';

/** The ways from the middle of a map to the other pictures that show it. */
export function MapWays({ centre }: { readonly centre: PlanNode }): ReactElement {
  const { graph } = useApp();
  const side = loomSideOf(graph, centre);
  const ways: readonly (readonly [words: string, route: Route])[] = [
    ['Path to …', { kind: 'paths', picked: { from: [centre.id] } }],
    ...(side ? [['In the whole plan', loomHolding(side, centre.id)] as const] : []),
    ...(centre.kind === 'indicator'
      ? [['In Targets', { kind: 'targets', picked: pickIndicator({}, centre.id) }] as const]
      : []),
  ];
  return (
    <span className={styles.ways} data-screen-only="">
      {ways.map(([words, route]) => (
        <a href={formatRoute(route)} key={words}>
          {words}
        </a>
      ))}
    </span>
  );
}
