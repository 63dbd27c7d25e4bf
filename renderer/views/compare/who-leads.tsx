import type { ReactElement } from 'react';
import { type Comparison, edgesFrom, type Graph, labelOf, nodeAt, sharedBy } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { compareRoute } from '../../state/compared.ts';
import { formatRoute, hrefOf } from '../../state/route.ts';
import { leadCount, noLeadSentence, shortNames } from './compare-words.ts';
import styles from './who-leads.module.css';

/** Who of the compared bodies is printed as the lead of whom, with the clauses; of more than two also how much each two share in all. */
export function WhoLeads({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { graph } = useApp();
  const { bodies, leading } = comparison;
  const name = (id: string) => labelOf(graph, nodeAt(graph, id));
  return (
    <section aria-labelledby="leads-title" className={styles.leads}>
      <h2 className={styles.title} id="leads-title">
        Who leads whom
      </h2>
      {leading.length === 0 ? <p className={styles.none}>{noLeadSentence(bodies.length)}</p> : null}
      <ul>
        {leading.map(({ lead, led, clauses }) => (
          <li className={styles.line} key={`${lead} ${led}`}>
            <p className={styles.words}>
              <b>{name(lead)}</b> leads <b>{name(led)}</b>{' '}
              {leadCount(clauses.length, sharedBy(comparison, [lead, led]).length)}:
            </p>
            <ul aria-label={`Where ${name(lead)} leads ${name(led)}`} className={styles.places}>
              {clauses.map((clause) => (
                <li key={clause}>
                  <a data-preview={clause} href={hrefOf(clause)}>
                    {governedLabel(graph, clause)}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {bodies.length > 2 ? <Pairs comparison={comparison} /> : null}
    </section>
  );
}

/** What each two share in all, the others named or not: each leads on to the comparison of the two. */
function Pairs({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { graph } = useApp();
  const ids = comparison.bodies.map(({ id }) => id);
  const names = shortNames(graph, comparison);
  return (
    <ul aria-label="Clauses that name two of them" className={styles.pairs}>
      <li>Two by two, the others named or not:</li>
      {ids
        .flatMap((a, at) => ids.slice(at + 1).map((b, next) => [a, b, at, at + next + 1] as const))
        .map(([a, b, first, second]) => (
          <li key={`${a} ${b}`}>
            <a href={formatRoute(compareRoute([a, b]))}>
              {names[first]} and {names[second]}
            </a>{' '}
            {sharedBy(comparison, [a, b]).length}
          </li>
        ))}
    </ul>
  );
}

/** What a clause governs, as a short label. */
function governedLabel(graph: Graph, clause: string): string {
  const [edge] = edgesFrom(graph, clause, 'governs');
  return labelOf(graph, nodeAt(graph, edge?.to ?? clause));
}
