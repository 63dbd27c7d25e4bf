import type { ReactElement } from 'react';
import {
  type Assignment,
  arrangementSentence,
  governsWords,
  labelOf,
  type Responsibility,
  whoFor,
  whoSentence,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Card } from '../../parts/card.tsx';
import { Pills, RolePill } from '../../parts/role-pill.tsx';
import { hrefOf } from '../../state/route.ts';
import styles from './context.module.css';

/** Who does what stands here: one sentence, the bodies with their roles, and the clause that says so. */
export function WhoDoesThis({ id }: { readonly id: string }): ReactElement {
  const { graph } = useApp();
  const { covering, below } = whoFor(graph, id);
  return (
    <Card title="Who does this">
      {covering.length === 0 ? <p className={styles.sentence}>{whoSentence(graph, id)}</p> : null}
      {covering.map((one) => (
        <Covering from={id} key={one.clause.id} one={one} />
      ))}
      {below.length > 0 ? <Below below={below} /> : null}
    </Card>
  );
}

function Covering({ one, from }: { readonly one: Responsibility; readonly from: string }): ReactElement {
  const { graph } = useApp();
  return (
    <div className={styles.covering} data-clause={one.clause.id}>
      <p className={styles.sentence}>{arrangementSentence(graph, one)}</p>
      <BodyPills label={`Bodies in clause ${one.clause.number}`} one={one} />
      <a className={styles.clause} data-preview={one.clause.id} href={hrefOf(one.clause.id)}>
        Clause {one.clause.number}
        {from === one.clause.id || one.governs.length === 0 ? '' : ` · ${governsWords(graph, one, from)}`}
      </a>
    </div>
  );
}

/** The bodies of a clause in printed order, with the lead first; before all others the body that the page is about, where there is one. */
export function BodyPills({
  one,
  label,
  own,
}: {
  readonly one: Responsibility;
  readonly label: string;
  readonly own?: string;
}): ReactElement {
  const { graph } = useApp();
  const rank = ({ body, role }: Assignment) => (body.id === own ? 0 : role === 'lead' ? 1 : 2);
  return (
    <Pills label={label}>
      {one.bodies
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ body, role }) => (
          <li key={body.id}>
            <RolePill
              body={body.id}
              fullName={body.title}
              href={hrefOf(body.id)}
              name={labelOf(graph, body)}
              own={body.id === own}
              role={role}
            />
          </li>
        ))}
    </Pills>
  );
}

function Below({ below }: { readonly below: readonly Responsibility[] }): ReactElement {
  const { graph } = useApp();
  return (
    <ul className={styles.below}>
      {below.map((one) => (
        <li key={one.clause.id}>
          <a data-preview={one.clause.id} href={hrefOf(one.clause.id)}>
            {one.governs.map((node) => labelOf(graph, node)).join(', ') || `Clause ${one.clause.number}`}
          </a>{' '}
          <span>{arrangementSentence(graph, one).replace(' No lead is named.', '')}</span>
        </li>
      ))}
    </ul>
  );
}
