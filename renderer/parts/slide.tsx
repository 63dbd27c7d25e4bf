import type { ReactElement } from 'react';
import styles from './slide.module.css';

type SlideProps = {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
  readonly onChange: (value: number) => void;
};

/** A number in percent to be set by sliding, or with the arrow keys, Page up, Page down, Home and End. */
export function Slide({ label, value, range, onChange }: SlideProps): ReactElement {
  return (
    <label className={styles.slide}>
      <span className={styles.label}>{label}</span>
      <input
        aria-valuetext={`${value} %`}
        className={styles.input}
        max={range.most}
        min={range.least}
        onChange={(event) => onChange(Number(event.target.value))}
        step={range.step}
        type="range"
        value={value}
      />
      <span className={styles.value}>{value} %</span>
    </label>
  );
}
