import { type ReactElement, useMemo } from 'react';
import { type Dossier, dossier, type Role } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { RoleCount } from '../../parts/role-pill.tsx';
import { Strip } from '../../parts/strip.tsx';
import { stripOf } from './chapters.ts';
import styles from './dossier.module.css';
import { DutyEntry } from './duty-entry.tsx';
import { Mentions } from './mentions.tsx';
import { PrintedForms } from './printed-forms.tsx';

const ROLES: readonly { readonly role: Role; readonly title: string }[] = [
  { role: 'lead', title: 'Leads' },
  { role: 'sole', title: 'Acts alone' },
  { role: 'participant', title: 'Takes part under another lead' },
  { role: 'joint', title: 'Acts with others, no lead named' },
];

/** All that the plan says of one body: its roles, every clause in the printed words, and where the running text names it. */
export function DossierMain({ id }: { readonly id: string }): ReactElement | null {
  const { graph } = useApp();
  const found = useMemo(() => dossier(graph, id), [graph, id]);
  if (!found) return null;
  return (
    <Column>
      <article aria-labelledby="body-name" className={styles.page}>
        <Head found={found} />
        <PrintedForms body={found.body} />
        {found.duties.length === 0 ? (
          <p className={styles.none}>
            No clause names this {found.body.kind === 'group' ? 'group' : 'body'}.
          </p>
        ) : null}
        {ROLES.map(({ role, title }) => (
          <Duties found={found} key={role} role={role} title={title} />
        ))}
        <Mentions mentions={found.mentions} />
      </article>
    </Column>
  );
}

function Head({ found }: { readonly found: Dossier }): ReactElement {
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
          {ROLES.map(({ role }) => (
            <RoleCount count={counts[role]} key={role} role={role} />
          ))}
        </p>
      </div>
      <Strip chapters={strip} most={Math.max(1, ...strip.map(({ count }) => count))} />
    </header>
  );
}

function Duties({
  found,
  role,
  title,
}: {
  readonly found: Dossier;
  readonly role: Role;
  readonly title: string;
}): ReactElement | null {
  const duties = found.duties.filter((duty) => duty.role === role);
  if (duties.length === 0) return null;
  return (
    <section aria-labelledby={`role-${role}`} className={styles.role}>
      <h2 className={styles.roleTitle} id={`role-${role}`}>
        {title} <span className={styles.roleCount}>{duties.length}</span>
      </h2>
      {duties.map((duty) => (
        <DutyEntry body={found.body.id} duty={duty} key={duty.clause.id} />
      ))}
    </section>
  );
}
