import type { ReactElement } from 'react';
import { labelOf, type Mention, pathInWords } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './dossier.module.css';

const AROUND = 90;

/** Where the running text names a body outside the clauses. This is no duty; it is said so. */
export function Mentions({ mentions }: { readonly mentions: readonly Mention[] }): ReactElement | null {
  const { graph } = useApp();
  if (mentions.length === 0) return null;
  return (
    <section aria-labelledby="mentions" className={styles.role}>
      <h2 className={styles.roleTitle} id="mentions">
        Named in the running text <span className={styles.roleCount}>{mentions.length}</span>
      </h2>
      <p className={styles.aside}>These places name it outside the clauses. They give it no role.</p>
      {mentions.map(({ block, edge }) => (
        <div className={styles.mention} key={`${block.id} ${edge.range?.[0] ?? 0}`}>
          <a className={styles.mentionLink} href={hrefOf(block.id)} title={pathInWords(graph, block)}>
            {labelOf(graph, block)}
          </a>
          <p>{around(block.text, edge.range, edge.printed)}</p>
        </div>
      ))}
    </section>
  );
}

function around(text: string, range: readonly [number, number] | undefined, printed: string): ReactElement {
  const [start, end] = range ?? [0, 0];
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const stop = text.length - end <= AROUND ? text.length : text.lastIndexOf(' ', end + AROUND);
  return (
    <>
      {from > 0 ? '… ' : ''}
      {text.slice(from, start)}
      <mark>{range ? text.slice(start, end) : printed}</mark>
      {text.slice(end, Math.max(end, stop))}
      {stop < text.length ? ' …' : ''}
    </>
  );
}
