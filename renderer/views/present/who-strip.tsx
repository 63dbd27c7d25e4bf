import type { ReactElement, ReactNode } from 'react';
import { type Assignment, type CoverKind, labelOf, type Responsibility } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import { nameCover, roleCover, unledWords } from '../../state/stop-covers.ts';
import { Cover } from './cover.tsx';
import styles from './who-strip.module.css';

type StripProps = {
  readonly who: readonly Responsibility[];
  readonly kinds: readonly CoverKind[];
  readonly revealed: readonly string[];
  readonly onReveal: (cover: string) => void;
  /** Whether bodies stand there by their names in full, for a class that does not know the short ones. */
  readonly hasFullNames: boolean;
};

/** Who does what stands on the stage: for each clause how its bodies stand to each other, and the bodies in printed order. */
export function WhoStrip({ who, ...covering }: StripProps): ReactElement | null {
  if (who.length === 0) return null;
  return (
    <section aria-label="Who does this" className={styles.strip}>
      {who.map((one) => (
        <ClauseLine key={one.clause.id} one={one} {...covering} />
      ))}
    </section>
  );
}

function ClauseLine({
  one,
  kinds,
  revealed,
  onReveal,
  hasFullNames,
}: Omit<StripProps, 'who'> & { readonly one: Responsibility }): ReactElement {
  const { clause, bodies } = one;
  const role = roleCover(clause.id);
  const isRoleCovered = kinds.includes('roles') && !revealed.includes(role);
  const name = ({ body }: Assignment, children: ReactNode) => {
    const id = nameCover(clause.id, body.id);
    if (!kinds.includes('agencies')) return children;
    return <Cover onReveal={revealed.includes(id) ? null : () => onReveal(id)}>{children}</Cover>;
  };
  const how = <Arrangement name={name} one={one} />;
  return (
    <div className={styles.clause}>
      <p className={styles.how}>
        <span className={styles.number}>Clause {clause.number}</span>{' '}
        {kinds.includes('roles') ? (
          <Cover onReveal={isRoleCovered ? () => onReveal(role) : null}>{how}</Cover>
        ) : (
          how
        )}
      </p>
      <ul aria-label={`Bodies in clause ${clause.number}`} className={styles.bodies}>
        {bodies.map((assignment) => (
          <Body
            assignment={assignment}
            isFull={hasFullNames}
            isRoleCovered={isRoleCovered}
            key={assignment.body.id}
            name={name}
          />
        ))}
      </ul>
    </div>
  );
}

type SetName = (assignment: Assignment, children: ReactNode) => ReactNode;

/** The word lead stands only where the text prints a lead. */
function Arrangement({ one, name }: { readonly one: Responsibility; readonly name: SetName }): ReactElement {
  const { graph } = useApp();
  const lead = one.bodies.find(({ role }) => role === 'lead');
  if (lead) return <>Led by {name(lead, labelOf(graph, lead.body))}</>;
  return <>{unledWords(one.clause)}</>;
}

function Body({
  assignment,
  isRoleCovered,
  isFull,
  name,
}: {
  readonly assignment: Assignment;
  readonly isFull: boolean;
  readonly isRoleCovered: boolean;
  readonly name: SetName;
}): ReactElement {
  const { graph } = useApp();
  const { body, role } = assignment;
  const label = isFull ? body.title : labelOf(graph, body);
  return (
    <li className={classes(styles.body, !isRoleCovered && styles[role])}>
      {name(
        assignment,
        <>
          <span aria-hidden={label === body.title ? undefined : true}>{label}</span>
          {label === body.title ? null : <span className={styles.unseen}>{body.title}</span>}
        </>,
      )}
      {isRoleCovered ? null : <span className={styles.unseen}>, {ROLE_WORD[role]}</span>}
    </li>
  );
}
