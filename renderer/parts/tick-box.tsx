import type { InputHTMLAttributes, ReactElement } from 'react';
import { Icon } from './icon.tsx';
import styles from './tick-box.module.css';

/** The box of a row that can be ticked. It belongs into a `label` that is positioned: the real check box lies over all of it. */
export function TickBox(
  props: Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'>,
): ReactElement {
  return (
    <>
      <input {...props} className={styles.input} type="checkbox" />
      <span className={styles.box}>
        <Icon name="check" size={11} />
      </span>
    </>
  );
}
