import type { ReactElement, ReactNode } from 'react';
import type { Role } from '../../corpus/index.ts';
import { classes } from './classes.ts';
import styles from './role-pill.module.css';
import { ROLE_WORD } from './words.ts';

type PillProps = {
  readonly role: Role;
  /** The short name that is seen. */
  readonly name: string;
  readonly fullName: string;
  readonly href: string;
  /** The id of the body, for the preview. */
  readonly body: string;
  /** The dossier is of this body: its pill leads nowhere, and is set apart. */
  readonly own?: boolean;
  /** -1 where the keys come to it by another way than Tab. */
  readonly tabIndex?: -1 | undefined;
};

/** A body with its role: lead filled, participant outlined, sole filled with a ring, joint plain; and always the word. */
export function RolePill({
  role,
  name,
  fullName,
  href,
  body,
  own = false,
  tabIndex,
}: PillProps): ReactElement {
  const words = role === 'lead' ? `${name} leads` : name;
  const full = fullNameOf(role, name, fullName);
  if (own) {
    return (
      <span
        aria-current="true"
        className={classes(styles.pill, styles.own, styles[role])}
        data-role={role}
        title={full}
      >
        {words}
        {role === 'lead' ? null : <span className={styles.unseen}>, {ROLE_WORD[role]}</span>}
      </span>
    );
  }
  return (
    <a
      aria-label={full}
      className={classes(styles.pill, styles[role])}
      data-preview={body}
      data-role={role}
      href={href}
      tabIndex={tabIndex}
    >
      {words}
    </a>
  );
}

/** What is seen comes first, so that it can be spoken to as it is seen; then the whole name and the role. */
function fullNameOf(role: Role, name: string, fullName: string): string {
  const short = role === 'lead' ? `${name} leads` : name;
  if (name === fullName) return role === 'lead' ? short : `${fullName}, ${ROLE_WORD[role]}`;
  return role === 'lead' ? `${short}, ${fullName}` : `${short}, ${fullName}, ${ROLE_WORD[role]}`;
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
