import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './choice.module.css';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly name: string; readonly shown?: ReactNode }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** As one line of words, as words in two columns, or as cards that show what they stand for. */
  readonly as?: 'line' | 'pairs' | 'cards';
  /** Why there is nothing to choose now, in one sentence; left out where there is. */
  readonly why?: string;
};

/** One of a few things to choose, all in sight. The arrow keys go from one to the next and choose it. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  as = 'line',
  why,
}: ChoiceProps<T>): ReactElement {
  const name = useId();
  const reason = useId();
  return (
    <fieldset
      aria-describedby={why === undefined ? undefined : reason}
      className={styles.choice}
      disabled={why !== undefined}
    >
      <legend className={styles.label}>{label}</legend>
      <div className={styles[as]}>
        {options.map((option) => (
          <label className={styles.option} key={option.value}>
            <input
              checked={option.value === value}
              className={styles.input}
              name={name}
              onChange={() => onChange(option.value)}
              type="radio"
              value={option.value}
            />
            {option.shown}
            <span className={styles.name}>{option.name}</span>
          </label>
        ))}
      </div>
      {why === undefined ? null : (
        <p className={styles.why} id={reason}>
          {why}
        </p>
      )}
    </fieldset>
  );
}
