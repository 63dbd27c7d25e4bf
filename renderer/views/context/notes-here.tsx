import { type ReactElement, useEffect, useRef } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Card } from '../../parts/card.tsx';
import { noteKey } from '../../parts/preview-key.ts';
import styles from './context.module.css';
import { notesAt } from './within.ts';

/** The notes of the editor on what stands here. They are said to be the editor's, because the plan does not say it. */
export function NotesHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph, settings, shown } = useApp();
  const asked = useStore(shown);
  const list = useRef<HTMLDivElement>(null);
  // A note that was clicked in the text is brought into sight.
  useEffect(() => {
    const note = [...(list.current?.children ?? [])].find(
      (one) => one instanceof HTMLElement && noteKey(one.dataset.note ?? '') === asked,
    );
    note?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const withNotes = useStore(settings, ({ notes }) => notes);
  const notes = withNotes ? notesAt(graph, id) : [];
  if (notes.length === 0) return null;
  return (
    <Card title="Editor’s notes, not part of the plan">
      <div ref={list}>
        {notes.map(({ id: note, quote, note: words, source }) => (
          <div
            className={styles.note}
            data-asked={noteKey(note) === asked ? '' : undefined}
            data-note={note}
            key={note}
          >
            {quote ? <p className={styles.quote}>“{quote}”</p> : null}
            <p>{words}</p>
            <p className={styles.source}>Source: {source}</p>
          </div>
        ))}
      </div>
    </Card>
  );
}
