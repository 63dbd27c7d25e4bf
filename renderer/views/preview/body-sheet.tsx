import type { ReactElement } from 'react';
import {
  type Agency,
  type Clause,
  edgesFrom,
  excerptAround,
  type Graph,
  type Group,
  labelOf,
  type Role,
  responsibilityOf,
  roleCounts,
} from '../../../corpus/index.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { RoleCount } from '../../parts/role-pill.tsx';
import { counted, ROLE_SENTENCE } from '../../parts/words.ts';
import type { PreviewTarget } from '../../state/pinned.ts';
import { hrefOf } from '../../state/route.ts';
import card from './card.module.css';
import { Sheet } from './sheet.tsx';

type BodySheetProps = {
  readonly graph: Graph;
  readonly body: Agency | Group;
  readonly target: PreviewTarget;
};

const ROLES: readonly Role[] = ['lead', 'sole', 'participant', 'joint'];

/** A body: its official name, its part in all clauses, and the words of the clause that is being read. */
export function BodySheet({ graph, body, target }: BodySheetProps): ReactElement {
  const counts = roleCounts(graph, body.id);
  const clause = graph.nodes.get(target.clause ?? '');
  const kind = body.kind === 'group' ? 'a group, not a body' : body.bodyKind;
  return (
    <Sheet
      detail={`${kind} · named in ${counted(counts.total, 'clause')}`}
      href={hrefOf(body.id)}
      label={[body.abbreviation, body.chinese].filter(Boolean).join(' · ')}
      title={body.title}
    >
      {clause?.kind === 'clause' ? <InClause body={body} clause={clause} graph={graph} /> : null}
      <p className={card.pills}>
        {ROLES.filter((role) => counts[role] > 0).map((role) => (
          <RoleCount count={counts[role]} key={role} role={role} />
        ))}
      </p>
    </Sheet>
  );
}

/** What the clause that is being read says of the body, verbatim. */
function InClause({
  graph,
  body,
  clause,
}: {
  readonly graph: Graph;
  readonly body: Agency | Group;
  readonly clause: Clause;
}): ReactElement | null {
  const assigned = edgesFrom(graph, clause.id, 'assigns').find(({ to }) => to === body.id);
  if (!assigned?.range) return null;
  const lead = responsibilityOf(graph, clause).bodies.find(({ role }) => role === 'lead');
  const under = assigned.role === 'participant' && lead ? `, led by ${labelOf(graph, lead.body)}` : '';
  return (
    <>
      <p className={card.detail}>
        In clause {clause.number}, {body.abbreviation ?? 'it'}{' '}
        {ROLE_SENTENCE[assigned.role].replace(' under another lead', under)}:
      </p>
      <p className={card.text}>
        <Quoted quote={excerptAround(clause.text, assigned.range, 200)} />
      </p>
    </>
  );
}
