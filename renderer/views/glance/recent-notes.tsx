import type { ReactElement } from 'react';
import { counted, labelOf } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import type { Notes } from '../../state/notes.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './resume.module.css';

/** A person's notes in one line, in room that is kept for them: they come after the page. */
export function RecentNotes(): ReactElement {
  const { notes } = useApp();
  const opened = useStore(notes.notes);
  return <p className={styles.notes}>{opened ? <Known notes={opened} /> : null}</p>;
}

function Known({ notes }: { readonly notes: Notes }): ReactElement | null {
  const { graph } = useApp();
  const attached = useStore(notes.attached);
  const last = attached.toSorted((a, b) => (a.annotation.modified < b.annotation.modified ? 1 : -1))[0];
  if (!last) return null;
  const at = last.attachment.kind === 'unplaced' ? undefined : graph.nodes.get(last.attachment.at);
  return (
    <>
      <a href="#/notes">{counted(attached.length, 'note')} of yours</a>
      {at ? (
        <>
          , the last on <a href={hrefOf(at.id)}>{labelOf(graph, at)}</a>
        </>
      ) : null}
    </>
  );
}
