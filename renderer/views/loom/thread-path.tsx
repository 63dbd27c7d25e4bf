import type { ReactElement } from 'react';
import type { PlacedThread } from '../../state/loom-layout.ts';
import styles from './thread.module.css';

type ThreadPathProps = { readonly thread: PlacedThread; readonly computed: boolean };

/** One thread: its line tells the role, and whether it is computed. */
export function ThreadPath({ thread: { id, role, path }, computed }: ThreadPathProps): ReactElement {
  return (
    <path
      className={styles.thread}
      d={path}
      data-computed={computed || undefined}
      data-role={role ?? 'none'}
      data-thread={id}
    />
  );
}
