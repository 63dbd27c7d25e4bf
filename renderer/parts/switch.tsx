import type { ReactElement } from 'react';
import styles from './switch.module.css';

type SwitchProps = {
  readonly words: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Something that is on or off, and acts at once. */
export function Switch({ words, isOn, onChange }: SwitchProps): ReactElement {
  return (
    <label className={styles.switch}>
      {words}
      <input
        aria-checked={isOn}
        checked={isOn}
        className={styles.input}
        onChange={(event) => onChange(event.target.checked)}
        role="switch"
        type="checkbox"
      />
      <span className={styles.rail}>
        <span className={styles.knob} />
      </span>
    </label>
  );
}
