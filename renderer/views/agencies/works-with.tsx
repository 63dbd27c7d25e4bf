import { type ReactElement, useMemo } from 'react';
import { dossier, edgesFrom, type Graph, labelOf, nodeAt, type Partner } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { BarRow } from '../../parts/bar-row.tsx';
import { Card } from '../../parts/card.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { counted } from '../../parts/words.ts';
import type { Picked } from '../../state/picked.ts';
import { hrefOf } from '../../state/route.ts';
import { isNarrowing, rolesAndChapters } from './agency-pick.ts';
import { narrowedDossier } from './dossier-pick.ts';
import styles from './works-with.module.css';

type WorksWithProps = { readonly id: string; readonly picked: Picked; readonly onFold: () => void };

/** The bodies that stand in the same clauses, with the clauses that they share; where the duties are narrowed, in those that are left. */
export function WorksWith({ id, picked, onFold }: WorksWithProps): ReactElement {
  const { graph } = useApp();
  const pick = useMemo(() => rolesAndChapters(graph, picked), [graph, picked]);
  const partners = useMemo(() => {
    const found = dossier(graph, id);
    return found ? narrowedDossier(found, pick).partners : [];
  }, [graph, id, pick]);
  const bodies = partners.filter(({ body }) => body.kind === 'agency');
  const groups = partners.filter(({ body }) => body.kind === 'group');
  const most = Math.max(1, ...partners.map(({ shared }) => shared.length));
  return (
    <>
      <PaneHead
        about={isNarrowing(pick) ? 'in the clauses shown' : undefined}
        onFold={onFold}
        title="Works with"
      />
      <div className={styles.cards}>
        <Card
          title={
            bodies.length > 0
              ? `${counted(bodies.length, 'body', 'bodies')}, by clauses shared`
              : 'No other body'
          }
        >
          {partners.length === 0 ? (
            <p className={styles.none}>
              No clause {isNarrowing(pick) ? 'shown ' : ''}names it together with another body.
            </p>
          ) : null}
          {bodies.map((partner) => (
            <PartnerRow key={partner.body.id} most={most} partner={partner} />
          ))}
        </Card>
        {groups.length > 0 ? (
          <Card title="Groups, not bodies">
            {groups.map((partner) => (
              <PartnerRow key={partner.body.id} most={most} partner={partner} />
            ))}
          </Card>
        ) : null}
      </div>
    </>
  );
}

function PartnerRow({ partner, most }: { readonly partner: Partner; readonly most: number }): ReactElement {
  const { graph } = useApp();
  const { body, shared } = partner;
  return (
    <BarRow
      label={`${counted(shared.length, 'clause')} shared with ${body.title}`}
      longName={body.abbreviation === null}
      most={most}
      name={
        <a
          aria-label={body.abbreviation ? `${body.abbreviation}, ${body.title}` : body.title}
          data-preview={body.id}
          href={hrefOf(body.id)}
          title={body.title}
        >
          {labelOf(graph, body)}
        </a>
      }
      value={shared.length}
    >
      <ul>
        {shared.map((clause) => (
          <li key={clause}>
            <a data-preview={clause} href={hrefOf(clause)}>
              {placeOf(graph, clause)}
            </a>
          </li>
        ))}
      </ul>
    </BarRow>
  );
}

/** What a clause governs, as a short label. */
function placeOf(graph: Graph, clause: string): string {
  const [edge] = edgesFrom(graph, clause, 'governs');
  return labelOf(graph, nodeAt(graph, edge?.to ?? clause));
}
