import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';
import styles from './select-field.module.css';

type SelectFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onPick: (value: string) => void;
};

/** A choice of one among a few, with its name beside it. */
export function SelectField({ label, value, options, onPick }: SelectFieldProps): ReactElement {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} onChange={(event) => onPick(event.target.value)} value={value}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} />
    </label>
  );
}
