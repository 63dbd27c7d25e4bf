import type { ReactElement } from 'react';
import { type Dossier, nodeAt } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import styles from './dossier.module.css';

/** The bodies that stand in the same clauses, for paper: on the screen the right pane shows them. */
export function PrintedPartners({ found }: { readonly found: Dossier }): ReactElement | null {
  const { graph } = useApp();
  const { partners } = found;
  if (partners.length === 0) return null;
  const numberOf = (id: string) => {
    const clause = nodeAt(graph, id);
    return clause.kind === 'clause' ? clause.number : id;
  };
  return (
    <section className={styles.role} data-print-only="">
      <h2 className={styles.roleTitle}>
        Works with <span className={styles.roleCount}>{partners.length}</span>
      </h2>
      <table className={styles.partners}>
        <thead>
          <tr>
            <th scope="col">Body</th>
            <th scope="col">Shared</th>
            <th scope="col">Clauses</th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({ body, shared }) => (
            <tr key={body.id}>
              <th scope="row">
                {body.title}
                {body.kind === 'group' ? ' (a group, not a body)' : ''}
              </th>
              <td>{shared.length}</td>
              <td>{shared.map(numberOf).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
