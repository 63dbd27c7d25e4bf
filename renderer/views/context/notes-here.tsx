import type { ReactElement } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Card } from '../../parts/card.tsx';
import styles from './context.module.css';
import { notesAt } from './within.ts';

/** The notes of the editor on what stands here. They are said to be the editor's, because the plan does not say it. */
export function NotesHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph, settings } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  const notes = withNotes ? notesAt(graph, id) : [];
  if (notes.length === 0) return null;
  return (
    <Card title="Editor’s notes, not part of the plan">
      {notes.map(({ id: note, quote, note: words, source }) => (
        <div className={styles.note} key={note}>
          {quote ? <p className={styles.quote}>“{quote}”</p> : null}
          <p>{words}</p>
          <p className={styles.source}>Source: {source}</p>
        </div>
      ))}
    </Card>
  );
}
