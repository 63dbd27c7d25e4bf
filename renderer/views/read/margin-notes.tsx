import { type ReactElement, type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { groupsOf, labelOf, type NoteGroup } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { blockOfGroup } from '../../state/note-groups.ts';
import { annotationName, countKinds } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';
import { closeNote } from '../notes/noting.ts';
import styles from './margin-notes.module.css';
import { blockOf } from './walk.ts';

type MarginNotesProps = { readonly column: RefObject<HTMLElement | null>; readonly notes: Notes };

/** The signs of a person's annotations, one in the right margin of each block that has some. */
export function MarginNotes({ column, notes }: MarginNotesProps): ReactElement {
  const { graph } = useApp();
  const attached = useStore(notes.attached);
  const blocks = useMemo(() => {
    const found = new Map<string, NoteGroup[]>();
    for (const group of groupsOf(attached)) {
      const block = blockOfGroup(graph, group);
      if (block !== undefined) found.set(block, [...(found.get(block) ?? []), group]);
    }
    return [...found];
  }, [graph, attached]);
  return (
    <>
      {blocks.map(([block, groups]) => (
        <BlockSign block={block} column={column} groups={groups} key={block} notes={notes} />
      ))}
    </>
  );
}

type BlockSignProps = MarginNotesProps & { readonly block: string; readonly groups: readonly NoteGroup[] };

/** It stands in its block, so that Tab leads from the block to it, in a seat of our own: the block need not be drawn again for it. */
function BlockSign({ block, column, groups, notes }: BlockSignProps): ReactElement {
  const app = useApp();
  const [seat] = useState(makeSeat);
  useLayoutEffect(() => {
    const home = column.current && blockOf(column.current, block);
    (home?.matches('tr') ? home.querySelector('th') : home)?.append(seat);
  }, [column, block, seat]);
  useEffect(() => () => seat.remove(), [seat]);
  const kinds = groups.map(([first]) => first.annotation.kind);
  const node = app.graph.nodes.get(block);
  const [first] = groups;
  const name =
    groups.length === 1 && first
      ? annotationName(first[0].annotation)
      : `${countKinds(kinds)} on ${node ? labelOf(app.graph, node) : 'this passage'}`;
  const hasWords = groups.some(([{ annotation }]) => annotation.kind === 'note' || annotation.text !== '');
  const toCheck = groups.some((parts) => parts.some(({ attachment }) => attachment.kind !== 'exact'));
  const colour = groups.find(([{ annotation }]) => annotation.colour !== null)?.[0].annotation.colour;
  return createPortal(
    <button
      aria-haspopup="dialog"
      aria-label={toCheck ? `${name}, please check its place` : name}
      className={styles.sign}
      data-check={toCheck ? '' : undefined}
      onClick={() => {
        closeNote(app, notes);
        app.notes.open.set(first?.[0].annotation.id ?? null);
      }}
      title={toCheck ? 'Please check the place' : undefined}
      type="button"
    >
      {kinds.includes('bookmark') ? (
        <span className={styles.ribbon}>
          <Icon name="bookmark" size={14} />
        </span>
      ) : null}
      {hasWords ? <Icon name="notes" size={15} /> : null}
      {!hasWords && !kinds.includes('bookmark') ? <span className={styles.dot} data-colour={colour} /> : null}
    </button>,
    seat,
  );
}

function makeSeat(): HTMLElement {
  const seat = document.createElement('span');
  seat.className = styles.seat ?? '';
  seat.dataset.screenOnly = '';
  return seat;
}
