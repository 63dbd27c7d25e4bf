import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './choice.module.css';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly name: string; readonly shown?: ReactNode }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** As one line of words, as words in two columns, or as cards that show what they stand for. */
  readonly as?: 'line' | 'pairs' | 'cards';
  /** What it means now, in a few words below. */
  readonly note?: string;
  /** Whether there is nothing to choose now; the note says why. */
  readonly isOff?: boolean;
  /** Takes the focus when it stands there: the first thing of a dialog. */
  readonly isFirst?: boolean;
};

/** One of a few things to choose, all in sight. The arrow keys go from one to the next and choose it. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  as = 'line',
  note,
  isOff = false,
  isFirst = false,
}: ChoiceProps<T>): ReactElement {
  const name = useId();
  const about = useId();
  const chosenIn = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isFirst) chosenIn.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [isFirst]);
  return (
    <fieldset
      aria-describedby={note === undefined ? undefined : about}
      className={styles.choice}
      disabled={isOff}
    >
      <legend className={styles.label}>{label}</legend>
      <div className={styles[as]} ref={chosenIn}>
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
      {note === undefined ? null : (
        <p className={styles.note} id={about}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
