import type { ReactElement } from 'react';
import type { Dossier, Role } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { RoleCount } from '../../parts/role-pill.tsx';
import { Strip } from '../../parts/strip.tsx';
import { stripOf } from './chapters.ts';
import styles from './dossier.module.css';

const ROLES: readonly Role[] = ['lead', 'sole', 'participant', 'joint'];

/** The names of a body, how often it stands in which role, and where in the plan. */
export function DossierHead({ found }: { readonly found: Dossier }): ReactElement {
  const { graph } = useApp();
  const { body, counts } = found;
  const strip = stripOf(graph, found);
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <h1 className={styles.name} id="body-name" tabIndex={-1}>
          {body.title}
        </h1>
        <p className={styles.facts}>
          {body.abbreviation ? `${body.abbreviation} · ` : null}
          {body.chinese ? (
            <>
              <span lang="zh-Hans">{body.chinese}</span> ·{' '}
            </>
          ) : null}
          {body.kind === 'group' ? 'a group, not a body' : body.bodyKind}
        </p>
        <p className={styles.counts}>
          {ROLES.map((role) => (
            <RoleCount count={counts[role]} key={role} role={role} />
          ))}
        </p>
      </div>
      <Strip chapters={strip} most={Math.max(1, ...strip.map(({ count }) => count))} />
    </header>
  );
}
