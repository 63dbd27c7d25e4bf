import { type ReactElement, useEffect, useRef } from 'react';
import { childrenOf, type Graph, labelOf, nodeAt, type PlanNode, titleOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { PaneHead } from '../../parts/pane.tsx';
import { readMapPicks } from '../../state/map-picks.ts';
import { type Picked, pick } from '../../state/picked.ts';
import { hrefOf } from '../../state/route.ts';
import { WhoDoesThis } from '../context/who-does-this.tsx';
import { PreviewContent } from '../preview/preview-content.tsx';
import styles from './map-right.module.css';
import { useRepick } from './use-map.ts';

type MapRightProps = { readonly at: string; readonly picked: Picked; readonly onFold: () => void };

/** The text beside the map: of the node in the middle, or of the one that Space opened. */
export function MapRight({ at, picked, onFold }: MapRightProps): ReactElement {
  const { graph } = useApp();
  const repick = useRepick();
  const { beside } = readMapPicks(picked);
  const node = graph.nodes.get(beside ?? at) ?? nodeAt(graph, at);
  const scroll = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text begins at its beginning.
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
  }, [node]);
  return (
    <>
      <PaneHead about={labelOf(graph, node)} onFold={onFold} title="Text" />
      <div className={styles.scroll} data-text-of={node.id} ref={scroll}>
        {node.id === at ? null : (
          <button
            className={styles.back}
            onClick={() => repick((now) => pick(now, 'beside', []))}
            type="button"
          >
            Back to {labelOf(graph, nodeAt(graph, at))}
          </button>
        )}
        {OUTLINED.has(node.kind) ? (
          <>
            <h3 className={styles.title}>
              <a href={hrefOf(node.id)}>{titleOf(node)}</a>
            </h3>
            <Parts graph={graph} node={node} />
            <WhoDoesThis id={node.id} />
          </>
        ) : (
          <PreviewContent target={{ key: node.id, clause: null, role: null }} />
        )}
      </div>
    </>
  );
}

/** What holds running text, told whole; anything else is told by its card. */
const OUTLINED: ReadonlySet<PlanNode['kind']> = new Set([
  'section',
  'topic',
  'measure',
  'box',
  'project',
  'clause',
]);

/** The text under a heading as printed: blocks whole, the headings in it as headings. */
function Parts({ graph, node }: { readonly graph: Graph; readonly node: PlanNode }): ReactElement {
  if (node.kind === 'clause') return <p className={styles.text}>{node.text}</p>;
  return (
    <>
      {childrenOf(graph, node.id).map((child) => {
        if (child.kind === 'paragraph' || child.kind === 'item') {
          return (
            <p className={styles.text} key={child.id}>
              {child.text}
            </p>
          );
        }
        if (child.kind === 'clause') {
          return (
            <p className={styles.clause} key={child.id}>
              {child.text}
            </p>
          );
        }
        if (!('title' in child)) return null;
        const label = child.kind === 'box' ? `${child.label} ` : '';
        return (
          <div className={child.kind === 'box' ? styles.box : undefined} key={child.id}>
            <h4 className={styles.head}>
              <a href={hrefOf(child.id)}>
                {label}
                {child.title}
              </a>
            </h4>
            {child.kind === 'table' ? null : <Parts graph={graph} node={child} />}
          </div>
        );
      })}
    </>
  );
}
