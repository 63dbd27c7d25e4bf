import {
  type ReactElement,
  type ReactPortal,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { groupsOf, labelOf, type NoteGroup, type Selected } from '../../../corpus/index.ts';
import { type App, useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { blockOfGroup, groupWith, idsOf, isEmptyNote, knownTags } from '../../state/note-groups.ts';
import { annotationName, NOTE_KIND } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';
import { placeCard } from './beside-block.ts';
import { CheckNotice } from './check-notice.tsx';
import { KeepingLine } from './keeping-line.tsx';
import styles from './note-card.module.css';
import { NoteForm } from './note-form.tsx';
import { closeNote, deleteNotes, say, stepNotes } from './noting.ts';

type NoteCardProps = {
  readonly notes: Notes;
  readonly id: string;
  /** Where it stands on the page: its words, or its block. */
  readonly placeOf: (
    id: string,
    block: string,
  ) => { readonly words: DOMRect; readonly block: DOMRect } | undefined;
  /** What is selected in the text, so that a note can be moved to it. */
  readonly selected: readonly Selected[] | null;
};

/** The annotation that is being written on, as a small card beside its block and never over its words. */
export function NoteCard({ notes, id, placeOf, selected }: NoteCardProps): ReactPortal | null {
  const app = useApp();
  const attached = useStore(notes.attached);
  const group = groupWith(attached, id);
  const block = group && (blockOfGroup(app.graph, group) ?? null);
  const card = useRef<HTMLDivElement>(null);
  const at = usePlace(card, () => (block ? placeOf(id, block) : undefined), id);
  const { close, giveBack } = useClosing(app, notes, id);
  useEffect(() => {
    // Taken back, or taken away in another tab: there is nothing left to write on.
    if (!group) app.notes.open.set(null);
  }, [app, group]);
  if (!group) return null;
  const [first] = group;
  const label = labelAt(app, group);
  const others = block ? groupsOf(attached).filter((one) => blockOfGroup(app.graph, one) === block) : [];
  return createPortal(
    <div
      aria-label={annotationName(first.annotation)}
      className={styles.card}
      data-screen-only=""
      ref={card}
      role="dialog"
      style={at ?? { left: 0, top: 0, opacity: 0 }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>
          {NOTE_KIND[first.annotation.kind]} <span className={styles.label}>{label}</span>
        </h2>
        {others.length > 1 ? <Walk at={others.findIndex(([one]) => one === first)} of={others} /> : null}
        <button aria-label="Close" className={styles.close} onClick={close} type="button">
          <Icon name="close" size={12} />
        </button>
      </div>
      <CheckNotice
        attached={first}
        now={wordsNow(app, group)}
        onMove={selected?.[0] ? () => moveTo(selected[0]) : null}
        onRight={moveTo}
        target="the selection"
      />
      <NoteForm
        annotation={first.annotation}
        keeping={<KeepingLine isEmpty={isEmptyNote(group)} notes={notes} />}
        key={id}
        known={knownTags(attached)}
        onClose={close}
        onDelete={() => {
          deleteNotes(app, notes, idsOf(group), `${NOTE_KIND[first.annotation.kind]} on ${label} deleted.`);
          giveBack();
        }}
        onStep={(again) => stepNotes(app, again)}
        onType={(words) => {
          const { colour } = words;
          if (colour !== undefined && group.length > 1) notes.edit(idsOf(group), { colour });
          else notes.type(first.annotation.id, words);
        }}
      />
    </div>,
    document.body,
  );

  function moveTo(to: Selected | undefined): void {
    if (to && notes.move(first.annotation.id, to)) say(app, 'It has its place.', true);
  }
}

/** From one annotation of a block to the next. */
function Walk({ at, of }: { readonly at: number; readonly of: readonly NoteGroup[] }): ReactElement {
  const { notes } = useApp();
  const next = of[(at + 1) % of.length];
  return (
    <button
      aria-label={`${at + 1} of ${of.length} on this passage: show the next`}
      className={styles.walk}
      onClick={() => notes.open.set(next?.[0].annotation.id ?? null)}
      type="button"
    >
      {at + 1} of {of.length} <Icon name="forward" size={10} />
    </button>
  );
}

function labelAt({ graph }: App, group: NoteGroup): string {
  const [first, last] = [group[0], group.at(-1)].map((part) => {
    const node =
      part && part.attachment.kind !== 'unplaced' ? graph.nodes.get(part.attachment.at) : undefined;
    return node ? labelOf(graph, node) : '';
  });
  if (!first) return 'without a place';
  return first === last ? first : `${first} to ${last}`;
}

function wordsNow({ graph }: App, [{ attachment }]: NoteGroup): string | null {
  if (attachment.kind === 'unplaced') return null;
  return graph.nodes.get(attachment.at)?.text.slice(...attachment.range) ?? null;
}

type Closing = {
  readonly close: () => void;
  /** Gives the focus back to where it was before the card was opened, or to the passage where the reader is. */
  readonly giveBack: () => void;
};

/** Closes the card from anywhere with Esc, and gives the focus back. */
function useClosing(app: App, notes: Notes, id: string): Closing {
  const before = useRef<Element | null>(document.activeElement);
  const giveBack = () => {
    const held = before.current;
    const canTake = held instanceof HTMLElement && held !== document.body && held.isConnected;
    const here = document.querySelector<HTMLElement>('main [data-here]');
    (canTake ? held : here)?.focus({ preventScroll: true });
  };
  const close = () => {
    closeNote(app, notes);
    giveBack();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isBusy =
        event.target instanceof Element &&
        event.target.closest('input, textarea, [role="menu"], [role="listbox"]');
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another annotation is opened from another place.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement && !activeElement.closest('[role="dialog"]')) before.current = activeElement;
  }, [id]);
  return { close, giveBack };
}

function usePlace(
  card: RefObject<HTMLElement | null>,
  placeOf: () => { readonly words: DOMRect; readonly block: DOMRect } | undefined,
  id: string,
): { readonly left: number; readonly top: number } | null {
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is placed anew for another annotation, and where something moves.
  useLayoutEffect(() => {
    const place = () => {
      const { current: box } = card;
      if (!box) return;
      const size = { width: box.offsetWidth, height: box.offsetHeight };
      const next = placeCard(placeOf(), size, { width: window.innerWidth, height: window.innerHeight });
      setAt((now) => (now && now.left === next.left && now.top === next.top ? now : next));
    };
    place();
    // The words are painted a frame later.
    const frame = requestAnimationFrame(place);
    const observer = new ResizeObserver(place);
    if (card.current) observer.observe(card.current);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [card, id]);
  return at;
}
