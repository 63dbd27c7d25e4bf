import type { ReactElement } from 'react';
import {
  type Arrangement,
  type CommitmentRow,
  type Graph,
  labelOf,
  NO_BODY_STATED,
} from '../../../corpus/index.ts';
import { Pills, RolePill } from '../../parts/role-pill.tsx';
import { capital } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './who-cell.module.css';

type WhoCellProps = {
  readonly graph: Graph;
  readonly row: CommitmentRow;
  readonly withBodies: boolean;
  readonly withClause: boolean;
  readonly stop: -1 | undefined;
};

const ARRANGEMENT: Readonly<Record<Arrangement, string>> = {
  led: 'with a lead',
  sole: 'one body alone',
  joint: 'jointly, no lead named',
};

/** The bodies of the clause that governs the place, each in its role, and the clause. Groups stand behind the bodies, in other letters. */
export function WhoCell({ graph, row, withBodies, withClause, stop }: WhoCellProps): ReactElement {
  const { assignments, responsible } = row;
  if (responsible.length === 0) return <p className={styles.nobody}>{capital(NO_BODY_STATED)}</p>;
  return (
    <>
      {withBodies ? (
        <Pills label="Bodies">
          {assignments.map(({ body, role }) => (
            <li className={body.kind === 'group' ? styles.group : undefined} key={body.id}>
              <RolePill
                body={body.id}
                fullName={body.title}
                href={hrefOf(body.id)}
                name={labelOf(graph, body)}
                role={role}
                tabIndex={stop}
              />
            </li>
          ))}
        </Pills>
      ) : null}
      {withClause
        ? responsible.map(({ clause }) => (
            <p className={styles.clause} key={clause.id}>
              <a data-preview={clause.id} href={hrefOf(clause.id)} tabIndex={stop}>
                {labelOf(graph, clause)}
              </a>
              , {ARRANGEMENT[clause.arrangement]}
            </p>
          ))
        : null}
    </>
  );
}
