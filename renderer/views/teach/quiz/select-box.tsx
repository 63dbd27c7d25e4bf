import type { ReactElement, SelectHTMLAttributes } from 'react';
import { classes } from '../../../parts/classes.ts';
import { Icon } from '../../../parts/icon.tsx';
import styles from './select-box.module.css';

/** A choice of one among many, as wide as its room. Its name stands elsewhere, tied to it by its id. */
export function SelectBox({
  isLarge = false,
  ...props
}: Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'> & {
  readonly isLarge?: boolean;
}): ReactElement {
  return (
    <span className={classes(styles.box, isLarge && styles.large)}>
      <select {...props} className={styles.select} />
      <Icon name="down" size={isLarge ? 18 : 14} />
    </span>
  );
}
