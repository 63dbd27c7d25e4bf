import type { ReactElement } from 'react';
import type { Chain } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { CHAIN, layOutChain } from '../../state/chain-layout.ts';
import line from './map-line.module.css';
import node from './map-node.module.css';
import { shapeOf } from './shapes.ts';

/** A chain drawn: its nodes in a row with the lines of a map between. The words below it say the same, and lead there. */
export function ChainPicture({
  chain,
  width,
}: {
  readonly chain: Chain;
  readonly width: number;
}): ReactElement {
  const { graph } = useApp();
  const layout = layOutChain(graph, chain, width);
  return (
    <svg
      aria-hidden="true"
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
    >
      {layout.links.map(({ tie, words, x, y, width: room }) => (
        <g className={line.line} data-tie={tie.role ?? tie.kind} key={`${x} ${y}`}>
          <path className={line.path} d={stubs(x, y, room)} />
          {tie.role === 'sole' ? <path className={line.core} d={stubs(x, y, room)} /> : null}
          <text className={line.word} dy="0.35em" textAnchor="middle" x={x + room / 2} y={y}>
            {words}
          </text>
        </g>
      ))}
      {layout.nodes.map((placed) => (
        <g className={node.node} data-kind={shapeOf(placed.node)} key={placed.node.id}>
          <rect
            className={node.shape}
            height={CHAIN.node}
            rx={shapeOf(placed.node) === 'body' || shapeOf(placed.node) === 'name' ? CHAIN.node / 2 : 3}
            width={placed.width}
            x={placed.x}
            y={placed.y}
          />
          <text
            className={node.label}
            dy="0.35em"
            textAnchor="middle"
            x={placed.x + placed.width / 2}
            y={placed.y + CHAIN.node / 2}
          >
            {placed.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A line that makes room for its word. */
function stubs(x: number, y: number, width: number): string {
  return `M${x} ${y}h${STUB}m${width - 2 * STUB} 0h${STUB}`;
}

const STUB = 11;
