import { type ReactElement, type Ref, useMemo } from 'react';
import { readingInWords, type Target } from '../../../corpus/index.ts';
import styles from './bars.module.css';
import { BAR, type Bar, type BarPair, barsLayout } from './bars-layout.ts';
import { useRoving } from './use-roving.ts';

type BarsProps = {
  readonly targets: readonly Target[];
  readonly width: number;
  readonly hrefOf: (id: string) => string;
  readonly ref?: Ref<SVGSVGElement>;
};

/** Baseline and target of every indicator as bars, each indicator in its own unit. An indicator leads to what the plan says of it. */
export function Bars({ targets, width, hrefOf, ref }: BarsProps): ReactElement {
  const layout = useMemo(() => barsLayout(targets, width), [targets, width]);
  const { stop, keys } = useRoving(targets.map(({ indicator }) => indicator.id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset.
    <svg
      aria-label="Indicators from baseline to target, each in its own unit"
      className={styles.bars}
      data-arrival=""
      height={layout.height}
      ref={ref}
      role="group"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      {...keys}
    >
      {layout.rows.map(({ id, name, y, height, pairs }, index) => {
        const target = targets[index];
        if (!target) return null;
        const { title } = target.indicator;
        return (
          <a
            // Its name is what is seen, so that it can be spoken to as it is seen; the reading in words comes behind it.
            aria-description={`${title}. ${readingInWords(target)}`}
            className={styles.row}
            data-part={id}
            href={hrefOf(id)}
            key={id}
            tabIndex={id === stop ? 0 : -1}
          >
            <rect className={styles.ground} height={height - 2} rx="6" width={layout.width} x="0" y={y + 1} />
            {index > 0 ? <line className={styles.line} x1="0" x2={layout.width} y1={y} y2={y} /> : null}
            <text className={styles.name} x="8" y={y + 26}>
              {name}
            </text>
            {pairs.map((pair) => (
              <Pair key={pair.head} pair={pair} />
            ))}
          </a>
        );
      })}
    </svg>
  );
}

function Pair({ pair }: { readonly pair: BarPair }): ReactElement {
  return (
    <g>
      <text className={styles.head} x={pair.x + 8} y={pair.y + 11}>
        {pair.head}
      </text>
      {pair.bars.map((bar) => (
        <Figure bar={bar} key={bar.which} x={pair.x} />
      ))}
    </g>
  );
}

function Figure({ bar, x }: { readonly bar: Bar; readonly x: number }): ReactElement {
  const base = bar.y + BAR.height - 3;
  return (
    <g>
      <text className={styles.year} x={x + 8} y={base}>
        {bar.year}
      </text>
      {bar.isMissing ? null : (
        <rect
          className={styles[bar.which]}
          height={BAR.height - 1}
          width={bar.length}
          x={bar.x}
          y={bar.y + 0.5}
        />
      )}
      <text
        className={bar.isMissing ? styles.missing : styles.words}
        x={bar.x + bar.length + (bar.isMissing ? 0 : 6)}
        y={base}
      >
        {bar.words}
      </text>
    </g>
  );
}
