import { type ReactElement, type Ref, useMemo, useState } from 'react';
import { DIRECTION_NAME, type Graph, labelOf, type TimeLine } from '../../../corpus/index.ts';
import { isByTouch } from '../../parts/by-touch.ts';
import { hrefOf } from '../../state/route.ts';
import { TIME, type TimeLayout, type TimeMark, timeLayout } from './time-layout.ts';
import styles from './time-picture.module.css';
import { useRoving } from './use-roving.ts';

type TimePictureProps = {
  readonly graph: Graph;
  readonly line: TimeLine;
  readonly width: number;
  /** Is told which statement has the focus or the pointer, or was tapped: its words are shown then, and the next tap opens it. */
  readonly onAt: (id: string) => void;
  readonly ref?: Ref<SVGSVGElement>;
};

/** The dated statements of the plan along the years, with the period of the plan as a band. Each leads to its place. */
export function TimePicture({ graph, line, width, onAt, ref }: TimePictureProps): ReactElement {
  const layout = useMemo(() => timeLayout(line, width), [line, width]);
  const { stop, keys } = useRoving(line.statements.map(({ id }) => id));
  const [tapped, setTapped] = useState<string | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset.
    <svg
      aria-label="Dated statements along the years"
      className={styles.picture}
      data-arrival=""
      height={layout.height}
      ref={ref}
      role="group"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      {...keys}
    >
      <Axis layout={layout} period={line.period} />
      {layout.marks.map((mark) => {
        const { id, printed, direction, about, block, at } = mark.statement;
        return (
          <a
            aria-label={`${printed}, ${DIRECTION_NAME[direction]}: ${about}. ${labelOf(graph, block)}`}
            className={styles.mark}
            data-part={id}
            href={hrefOf(at)}
            key={id}
            onClick={(event) => {
              if (!isByTouch(event) || tapped === id) return;
              event.preventDefault();
              setTapped(id);
              onAt(id);
            }}
            onFocus={() => onAt(id)}
            onPointerEnter={({ pointerType }) => {
              if (pointerType !== 'touch') onAt(id);
            }}
            tabIndex={id === stop ? 0 : -1}
          >
            <Mark mark={mark} />
          </a>
        );
      })}
      <Legend y={layout.height - 14} />
    </svg>
  );
}

function Axis({
  layout,
  period,
}: {
  readonly layout: TimeLayout;
  readonly period: TimeLine['period'];
}): ReactElement {
  const { ticks, height } = layout;
  const foot = height - TIME.foot + 6;
  const { x, end } = layout.period;
  return (
    <g>
      <rect className={styles.period} height={foot} width={end - x} x={x} y="0" />
      <text className={styles.periodName} textAnchor="middle" x={(x + end) / 2} y="15">
        {end - x > 190 ? `Period of the plan, ${period[0]}–${period[1]}` : `${period[0]}–${period[1]}`}
      </text>
      {ticks.map(({ year, x: left, width, isNamed }) => (
        <g key={year}>
          <line className={styles.tick} x1={left} x2={left} y1={isNamed ? 24 : 40} y2={foot} />
          {isNamed ? (
            <text className={styles.year} textAnchor="middle" x={left + width / 2} y="36">
              {year}
            </text>
          ) : null}
        </g>
      ))}
      <line className={styles.axis} x1="0" x2={layout.width} y1="42" y2="42" />
    </g>
  );
}

function Mark({ mark }: { readonly mark: TimeMark }): ReactElement {
  const { statement, x, end, y, label, labelX, anchor, from, to } = mark;
  const middle = y + TIME.mark;
  const isPoint = statement.from === statement.to;
  return (
    <>
      <rect
        className={styles.ground}
        height={TIME.row - 2}
        rx="5"
        width={to - from + 8}
        x={from - 4}
        y={y - 1}
      />
      <text className={styles.label} textAnchor={anchor} x={labelX} y={y + TIME.label}>
        {label}
      </text>
      {isPoint ? (
        <circle className={styles[statement.direction]} cx={(x + end) / 2} cy={middle} r="5" />
      ) : (
        <rect
          className={styles[statement.direction]}
          height="8"
          rx="4"
          width={end - x}
          x={x}
          y={middle - 4}
        />
      )}
    </>
  );
}

function Legend({ y }: { readonly y: number }): ReactElement {
  return (
    <g>
      <circle className={styles.back} cx="12" cy={y - 4} r="5" />
      <text className={styles.legend} x="24" y={y}>
        looks back, computed
      </text>
      <circle className={styles.ahead} cx="172" cy={y - 4} r="5" />
      <text className={styles.legend} x="184" y={y}>
        looks ahead, computed
      </text>
    </g>
  );
}
