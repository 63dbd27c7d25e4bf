import { type ReactElement, useId, useState } from 'react';
import styles from './quiz-left.module.css';

type SeedFieldProps = {
  readonly label: string;
  /** What the number gives again. */
  readonly noun: string;
  readonly seed: number;
  readonly onPick: (seed: number) => void;
};

const LAST = 0xffff_ffff;

/** The number of a quiz or a hunt. The same number and choices give the same questions or tasks, so that it can be said and written down. */
export function SeedField({ label, noun, seed, onPick }: SeedFieldProps): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const number = Number(typed);
    setTyped(null);
    if (typed !== null && /^\d{1,10}$/.test(typed.trim()) && number <= LAST && number !== seed)
      onPick(number);
  };
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={`${id}-about`}
        className={styles.field}
        id={id}
        inputMode="numeric"
        onBlur={take}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
        value={typed ?? String(seed)}
      />
      <p className={styles.hint} id={`${id}-about`}>
        The same number gives the same {noun} again.
      </p>
    </div>
  );
}
