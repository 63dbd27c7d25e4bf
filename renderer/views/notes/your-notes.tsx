import { type ReactElement, useMemo } from 'react';
import { type Graph, groupsOf, labelOf, type NoteGroup, pathTo, plainNote } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { FirstFew } from '../../parts/first-few.tsx';
import { Icon } from '../../parts/icon.tsx';
import { capital, shorten } from '../../parts/words.ts';
import { COLOUR_NAME, NOTE_KIND } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';
import { beginNote, closeNote } from './noting.ts';
import styles from './your-notes.module.css';

const LONGEST = 140;

/** What a person has made on a place and on what stands in it, with a way to add a note. */
export function YourNotes({ id }: { readonly id: string }): ReactElement | null {
  const app = useApp();
  const notes = useStore(app.notes.notes);
  return (
    <Card title="Your notes">
      {notes ? <Here id={id} notes={notes} /> : null}
      <button
        aria-keyshortcuts="N"
        className={styles.add}
        onClick={() => beginNote(app, [{ at: id, range: null }])}
        type="button"
      >
        <Icon name="add" size={12} /> Add a note <kbd>N</kbd>
      </button>
    </Card>
  );
}

function Here({ id, notes }: { readonly id: string; readonly notes: Notes }): ReactElement | null {
  const app = useApp();
  const attached = useStore(notes.attached);
  const groups = useMemo(
    () => groupsOf(attached).filter((group) => standsIn(app.graph, group, id)),
    [app.graph, attached, id],
  );
  if (groups.length === 0) return null;
  return (
    <FirstFew key={id} what="notes">
      {groups.map(([{ annotation, attachment }]) => {
        const at = attachment.kind === 'unplaced' ? undefined : app.graph.nodes.get(attachment.at);
        const said = plainNote(annotation.text) || `“${annotation.quote.exact}”`;
        return (
          <Entry
            detail={[
              NOTE_KIND[annotation.kind],
              annotation.colour === null ? '' : COLOUR_NAME[annotation.colour],
              at && at.id !== id ? labelOf(app.graph, at) : '',
              annotation.status === null ? '' : capital(annotation.status),
              annotation.tags.join(', '),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
            key={annotation.id}
          >
            {annotation.kind === 'mark' ? (
              <a href="#/commitments?mine=any">{shorten(said, LONGEST)}</a>
            ) : (
              <button
                className={styles.note}
                onClick={() => {
                  closeNote(app, notes);
                  app.notes.open.set(annotation.id);
                }}
                type="button"
              >
                {shorten(said, LONGEST)}
              </button>
            )}
          </Entry>
        );
      })}
    </FirstFew>
  );
}

function standsIn(graph: Graph, group: NoteGroup, id: string): boolean {
  return group.some(
    ({ attachment }) =>
      attachment.kind !== 'unplaced' && pathTo(graph, attachment.at).some((node) => node.id === id),
  );
}
