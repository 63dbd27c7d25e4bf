import type { ReactElement } from 'react';
import { type EditorialNote, labelOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './health.module.css';

/** The notes of the editor in the order of the text, each with a link to its place. */
export function NoteList({ notes }: { readonly notes: readonly EditorialNote[] }): ReactElement {
  const { graph } = useApp();
  const inOrder = notes.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>
        Editor’s notes <span>{notes.length}</span>
      </h2>
      <p className={styles.empty}>They stand beside the text. The text itself is as printed.</p>
      <ul>
        {inOrder.map(({ id, at, quote, note, source, place }) => {
          const node = graph.nodes.get(at);
          return (
            <li className={styles.problem} key={id}>
              <span className={styles.where}>
                {node ? (
                  <a data-preview={node.id} href={hrefOf(node.id)}>
                    {labelOf(graph, node)}
                  </a>
                ) : (
                  'No place'
                )}
                <span className={styles.line}>line {place.start.line}</span>
              </span>
              <span className={styles.message}>
                {quote ? <span className={styles.quote}>“{quote}” </span> : null}
                {note} <span className={styles.source}>Source: {source}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
