import type { ReactElement } from 'react';
import type { PlanNode } from '../../../corpus/index.ts';
import { classes } from '../../parts/classes.ts';
import type { PlacedGroup, PlacedNode } from '../../state/map-layout.ts';
import styles from './map-node.module.css';
import { shapeOf } from './shapes.ts';

type MapNodeProps = {
  readonly placed: PlacedNode;
  /** Name, kind and ties: what is announced, and told where the label is cut. */
  readonly description: string;
  readonly href: string;
  readonly isStop: boolean;
  readonly isLit: boolean;
  readonly onPoint: (isOver: boolean) => void;
};

/** A node as a link that puts it into the middle. The whole name is told where the label is cut. */
export function MapNode(props: MapNodeProps): ReactElement {
  const { placed, description, href, isStop, isLit, onPoint } = props;
  const { node, x, y, width, height, words, side, step } = placed;
  const isCentre = side === 'centre';
  return (
    <a
      aria-current={isCentre ? 'true' : undefined}
      className={classes(
        styles.node,
        isCentre && styles.centre,
        isLit && styles.lit,
        step === 2 && styles.further,
      )}
      data-arrival={isCentre ? '' : undefined}
      data-kind={shapeOf(node)}
      data-stop={node.id}
      href={href}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      tabIndex={isStop ? 0 : -1}
    >
      <title>{description}</title>
      <rect className={styles.shape} height={height} rx={cornerOf(node)} width={width} x={x} y={y} />
      {words.map(({ part, text, ...at }) => (
        <text className={styles[part]} dy="0.35em" key={`${at.x} ${at.y}`} x={x + at.x} y={y + at.y}>
          {text}
        </text>
      ))}
    </a>
  );
}

type GroupHeadProps = { readonly group: PlacedGroup; readonly href: string; readonly isStop: boolean };

/** What a group is, and, where it is too long, how many more there are: a link to the list of all. */
export function GroupHead({ group, href, isStop }: GroupHeadProps): ReactElement {
  const { title, x, y, more } = group;
  return (
    <g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a head takes no focus, and each node says how it is tied. */}
      <text aria-hidden="true" className={styles.group} x={x} y={y}>
        {title}
      </text>
      {more ? (
        <a
          aria-label={`${more.words}: ${title}. Opens the list of all.`}
          className={styles.more}
          data-stop={more.id}
          href={href}
          tabIndex={isStop ? 0 : -1}
        >
          <rect
            className={styles.shape}
            height={more.height}
            rx={4}
            width={more.width}
            x={more.x}
            y={more.y}
          />
          <text dy="0.35em" x={more.x + 9} y={more.y + more.height / 2}>
            {more.words}
          </text>
        </a>
      ) : null}
    </g>
  );
}

function cornerOf(node: PlanNode): number {
  return { body: 12, box: 3, name: 12, clause: 3, place: 3 }[shapeOf(node)];
}
