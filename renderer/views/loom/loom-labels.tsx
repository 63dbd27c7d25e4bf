import { memo, type ReactElement } from 'react';
import type { LoomView } from '../../../corpus/index.ts';
import type { LoomLayout, PlacedHead, PlacedRow } from '../../state/loom-layout.ts';
import { headStop } from '../../state/loom-walk.ts';
import { hrefOf } from '../../state/route.ts';
import type { Lit } from './lit.ts';
import styles from './loom-row.module.css';
import { rowAt, rowSentence } from './loom-words.ts';

type Side = 'left' | 'right';

type HeadsProps = { readonly layout: LoomLayout; readonly side: Side; readonly cursor: string };

/** The names of the groups in the margin; each folds and opens its group. */
export const LoomHeads = memo(function LoomHeads({ layout, side, cursor }: HeadsProps): ReactElement {
  const heads = side === 'left' ? layout.leftHeads : layout.rightHeads;
  return (
    <>
      {heads.map((head) =>
        head.lines.length === 0 ? null : (
          <Head
            font={layout.font}
            head={head}
            isStop={cursor === headStop(head.group.id)}
            key={head.group.id}
            side={side}
          />
        ),
      )}
    </>
  );
});

type HeadProps = {
  readonly head: PlacedHead;
  readonly side: Side;
  readonly font: number;
  readonly isStop: boolean;
};

function Head({ head: { group, x, y, lines }, side, font, isStop }: HeadProps): ReactElement {
  const line = font * 1.25;
  const sign = font * 0.62;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of HTML in it.
    <g
      aria-expanded={!group.folded}
      aria-label={`${group.number} ${group.name}, ${group.size}`.trim()}
      className={styles.head}
      data-stop={headStop(group.id)}
      role="button"
      tabIndex={isStop ? 0 : -1}
    >
      <path
        className={styles.fold}
        d={
          group.folded
            ? `M0 ${-sign / 2}L${sign * 0.6} 0L0 ${sign / 2}`
            : `M0 ${-sign * 0.3}L${sign / 2} ${sign * 0.3}L${sign} ${-sign * 0.3}`
        }
        transform={`translate(${side === 'left' ? x : x - sign} ${y})`}
      />
      <text
        className={styles.headText}
        dominantBaseline="central"
        textAnchor={side === 'left' ? 'start' : 'end'}
      >
        {lines.map((text, at) => (
          <tspan key={text} x={side === 'left' ? x + font * 1.15 : x - font * 1.15} y={y + at * line}>
            {text === '' ? null : `${text} `}
          </tspan>
        ))}
      </text>
    </g>
  );
}

type RowsProps = {
  readonly view: LoomView;
  readonly layout: LoomLayout;
  readonly side: Side;
  readonly lit: Lit | null;
  readonly held: readonly string[];
  readonly cursor: string;
};

/** The rows of a side: at the right each with its bar and number. */
export const LoomRows = memo(function LoomRows({
  view,
  layout,
  side,
  lit,
  held,
  cursor,
}: RowsProps): ReactElement {
  return (
    <>
      {layout[side].map((placed) => {
        const { id } = placed.row;
        const state = lit === null ? 'plain' : stateOf(lit, id);
        return (
          <Row
            isHeld={held.includes(id)}
            isStop={cursor === id}
            key={id}
            layout={layout}
            placed={placed}
            side={side}
            state={state}
            view={view}
          />
        );
      })}
    </>
  );
});

type RowState = 'plain' | 'source' | 'end' | 'shared' | 'dim';

function stateOf(lit: Lit, id: string): RowState {
  if (lit.sources.has(id)) return 'source';
  if (lit.shared.has(id)) return 'shared';
  return lit.ends.has(id) ? 'end' : 'dim';
}

type RowProps = {
  readonly view: LoomView;
  readonly layout: LoomLayout;
  readonly placed: PlacedRow;
  readonly side: Side;
  readonly state: RowState;
  readonly isHeld: boolean;
  readonly isStop: boolean;
};

const Row = memo(function Row({ view, layout, placed, side, state, isHeld, isStop }: RowProps): ReactElement {
  const { row, x, y, text, width } = placed;
  const { font, pitch, bars } = layout;
  const found = rowAt(view, row.id);
  const node = row.rows[0]?.node;
  const name = found ? rowSentence(view, found) : row.title;
  const shared = {
    // A folded row is seen with its count; so it is said first.
    'aria-label': `${row.folded ? `${text}: ` : ''}${name}${isHeld ? ' Held.' : ''}`,
    className: styles.stop,
    'data-stop': row.id,
    tabIndex: isStop ? 0 : -1,
  } as const;
  const inside = (
    <>
      <rect
        className={styles.hit}
        height={pitch}
        width={
          side === 'left'
            ? width + font * 0.6
            : layout.bars.countX - bars.x + font * 0.85 + width + font * 0.3
        }
        x={side === 'left' ? x - width - font * 0.3 : bars.x}
        y={y - pitch / 2}
      />
      <text
        className={styles.label}
        data-label=""
        dominantBaseline="central"
        textAnchor={side === 'left' ? 'end' : 'start'}
        x={x}
        y={y}
      >
        {text}
      </text>
    </>
  );
  return (
    <g className={styles.row} data-kind={row.folded ? 'folded' : node?.kind} data-state={state}>
      {side === 'right' && row.ties > 0 ? (
        <>
          <rect
            className={styles.bar}
            height={font * 0.5}
            rx={font * 0.12}
            width={Math.max(1.5, (bars.longest * row.ties) / bars.most)}
            x={bars.x}
            y={y - font * 0.25}
          />
          <text className={styles.count} dominantBaseline="central" textAnchor="end" x={bars.countX} y={y}>
            {row.ties}
          </text>
        </>
      ) : null}
      {isHeld ? (
        <circle
          className={styles.pin}
          cx={side === 'left' ? x + font * 0.38 : x - font * 0.42}
          cy={y}
          r={font * 0.2}
        />
      ) : null}
      {row.folded ? (
        // biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of HTML in it.
        <g {...shared} aria-expanded={false} role="button">
          {inside}
        </g>
      ) : (
        <a {...shared} href={hrefOf(row.id)}>
          {inside}
        </a>
      )}
    </g>
  );
});
