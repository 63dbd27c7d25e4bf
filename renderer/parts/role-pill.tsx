import type { ReactElement, ReactNode } from 'react';
import type { Role } from '../../corpus/index.ts';
import { classes } from './classes.ts';
import styles from './role-pill.module.css';
import { ROLE_WORD } from './words.ts';

type PillProps = {
  readonly role: Role;
  readonly name: string;
  readonly href: string;
  /** The id of the body, for the preview. */
  readonly body: string;
};

/** A body with its role: lead filled, participant outlined, sole filled with a ring, joint plain; and always the word. */
export function RolePill({ role, name, href, body }: PillProps): ReactElement {
  return (
    <a
      aria-label={`${name}${role === 'lead' ? '' : ','} ${ROLE_WORD[role]}`}
      className={classes(styles.pill, styles[role])}
      data-preview={body}
      data-role={role}
      href={href}
    >
      {name}
      {role === 'lead' ? ' leads' : null}
    </a>
  );
}

/** A count of clauses in a role, in the same shapes. */
export function RoleCount({ role, count }: { readonly role: Role; readonly count: number }): ReactElement {
  return (
    <span className={classes(styles.pill, styles.count, styles[role], count === 0 && styles.none)}>
      {ROLE_WORD[role]} {count}
    </span>
  );
}

/** A row of pills that wraps. */
export function Pills({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <ul aria-label={label} className={styles.pills}>
      {children}
    </ul>
  );
}
