import { type ReactElement, useEffect, useState } from 'react';
import styles from './number-field.module.css';

type NumberFieldProps = {
  readonly label: string;
  /** `null` for an empty field. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Called with what is typed where it is a number in the range, and with `null` for an empty field where it may be one. */
  readonly onType: (value: number | null) => void;
  readonly canBeEmpty?: boolean;
};

/** A number that is typed. What is no number of the range is not taken, and forgotten when the field is left. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, value, least, most, step, onType, canBeEmpty = false } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : String(value);
  // What was taken back elsewhere is shown here too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another value ends what is being typed.
  useEffect(() => {
    if (typed !== null && read(typed) !== value) setTyped(null);
  }, [value]);
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.input}
        inputMode="decimal"
        max={most}
        min={least}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = read(target.value);
          if (next === null ? canBeEmpty && target.value.trim() === '' : next >= least && next <= most)
            onType(next);
        }}
        step={step}
        type="number"
        value={typed ?? shown}
      />
    </label>
  );
}

function read(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
