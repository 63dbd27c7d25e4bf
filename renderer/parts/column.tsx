import type { HTMLAttributes, ReactElement, Ref } from 'react';
import styles from './column.module.css';

type ColumnProps = HTMLAttributes<HTMLDivElement> & { readonly ref?: Ref<HTMLDivElement> };

/** The main column of a view, which scrolls on its own. */
export function Column({ children, ref, ...rest }: ColumnProps): ReactElement {
  return (
    <div {...rest} className={styles.column} ref={ref} tabIndex={-1}>
      {children}
    </div>
  );
}
