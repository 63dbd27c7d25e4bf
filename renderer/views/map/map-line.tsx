import type { ReactElement } from 'react';
import { classes } from '../../parts/classes.ts';
import type { PlacedLine } from '../../state/map-lines.ts';
import styles from './map-line.module.css';

/** A tie: its line style says the role or the kind, and a word says it again. */
export function MapLine({
  line,
  isLit,
}: {
  readonly line: PlacedLine;
  readonly isLit: boolean;
}): ReactElement {
  const { tie, path, word, isFaint } = line;
  const style = tie.role ?? tie.kind;
  return (
    <g className={classes(styles.line, isFaint && styles.faint, isLit && styles.lit)} data-tie={style}>
      <path className={styles.path} d={path} />
      {style === 'sole' ? <path className={styles.core} d={path} /> : null}
      {word ? (
        <text className={styles.word} dy="0.35em" textAnchor={word.anchor} x={word.x} y={word.y}>
          {word.text}
        </text>
      ) : null}
    </g>
  );
}
