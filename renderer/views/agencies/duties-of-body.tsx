import type { ReactElement } from 'react';
import type { Dossier, Duty, Role } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './dossier.module.css';
import { boxOf, type DutyGroup, groupDuties, nameOf } from './duties.ts';
import parts from './duty.module.css';
import { DutyEntry } from './duty-entry.tsx';

const ROLES: readonly { readonly role: Role; readonly title: string }[] = [
  { role: 'lead', title: 'Leads' },
  { role: 'sole', title: 'Alone' },
  { role: 'participant', title: 'Takes part under another lead' },
  { role: 'joint', title: 'Jointly, no lead named' },
];

type DutiesProps = {
  readonly found: Dossier;
  /** The clauses whose governed text is shown whole, by id. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
};

/** The clauses that name a body, by role and then by section. */
export function Duties({ found, open, onOpen }: DutiesProps): ReactElement {
  const { duties, body } = found;
  const toggle = (clause: string) => {
    const next = new Set(open);
    if (!next.delete(clause)) next.add(clause);
    onOpen(next);
  };
  return (
    <>
      {ROLES.map(({ role, title }) => {
        const own = duties.filter((duty) => duty.role === role);
        if (own.length === 0) return null;
        return (
          <section aria-labelledby={`role-${role}`} className={styles.role} key={role}>
            <h2 className={styles.roleTitle} id={`role-${role}`}>
              {title} <span className={styles.roleCount}>{own.length}</span>
            </h2>
            {groupDuties(own).map((group) => (
              <Group
                body={body.id}
                group={group}
                key={group.duties[0]?.clause.id}
                onToggle={toggle}
                open={open}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

type GroupProps = {
  readonly group: DutyGroup;
  readonly body: string;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (clause: string) => void;
};

/** The duties of one section, under one line that says which. A box is named above the first duty in it. */
function Group({ group: { place, duties }, body, open, onToggle }: GroupProps): ReactElement {
  const { graph } = useApp();
  return (
    <div className={parts.group}>
      {place ? (
        <h3 className={parts.place}>
          <a data-preview={place.id} href={hrefOf(place.id)}>
            {nameOf(graph, place)}
          </a>
        </h3>
      ) : null}
      {duties.map((duty, index) => (
        <DutyEntry
          body={body}
          box={newBox(duty, duties[index - 1])}
          duty={duty}
          isOpen={open.has(duty.clause.id)}
          key={duty.clause.id}
          onToggle={() => onToggle(duty.clause.id)}
        />
      ))}
    </div>
  );
}

function newBox(duty: Duty, before: Duty | undefined): ReturnType<typeof boxOf> {
  const box = boxOf(duty);
  return before && boxOf(before) === box ? undefined : box;
}
