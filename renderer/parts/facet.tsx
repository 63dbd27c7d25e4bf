import { type ReactElement, type ReactNode, useState } from 'react';
import { classes } from './classes.ts';
import styles from './facet.module.css';
import { TickBox } from './tick-box.tsx';

/** A value that can be chosen. `count` is how many it leaves, `hint` its whole name. */
export type FacetRow = {
  readonly value: string;
  readonly name: string;
  readonly hint: string | undefined;
  readonly count: number;
  readonly isChosen: boolean;
};

type FacetProps = {
  readonly title: string;
  readonly rows: readonly FacetRow[];
  /** How many are shown before the rest is asked for; all of them when it is left out. */
  readonly first?: number;
  readonly onToggle: (value: string) => void;
  /** What stands between the title and the values: a field that narrows them. The facet is then there also without any value. */
  readonly children?: ReactNode;
};

/** The values of one facet, each with the number of results that it leaves. */
export function Facet({
  title,
  rows,
  first = Number.POSITIVE_INFINITY,
  onToggle,
  children,
}: FacetProps): ReactElement | null {
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0 && !children) return null;
  const shown = isWhole ? rows : rows.filter((row, index) => index < first || row.isChosen);
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.title}>{title}</legend>
      {children}
      {shown.map(({ value, name, hint, count, isChosen }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the check box is in TickBox.
        <label className={styles.row} key={value} title={hint}>
          <TickBox checked={isChosen} onChange={() => onToggle(value)} />
          <span className={styles.name}>{name}</span>
          <span className={classes(styles.count, count === 0 && styles.none)}>{count}</span>
        </label>
      ))}
      {rows.length > shown.length || isWhole ? (
        <button className={styles.more} onClick={() => setWhole(!isWhole)} type="button">
          {isWhole ? `Show the first ${first}` : `Show all ${rows.length}`}
        </button>
      ) : null}
    </fieldset>
  );
}
