import { type ReactElement, useDeferredValue } from 'react';
import { labelOf, type NoteRow, type Selected } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { colourClass } from '../../parts/colour-choice.tsx';
import { NoteText } from '../../parts/note-text.tsx';
import { TickBox } from '../../parts/tick-box.tsx';
import { capital, shorten } from '../../parts/words.ts';
import { dayInWords } from '../../state/commitment-words.ts';
import { COLOUR_NAME, NOTE_KIND } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';
import { type Picked, togglePicked } from '../../state/picked.ts';
import { formatRoute, hrefOf } from '../../state/route.ts';
import { CheckNotice } from './check-notice.tsx';
import { KeepingLine } from './keeping-line.tsx';
import styles from './note-entry.module.css';
import { NoteForm } from './note-form.tsx';
import { say, stepNotes } from './noting.ts';

type NoteEntryProps = {
  readonly notes: Notes;
  readonly row: NoteRow;
  readonly picked: Picked;
  readonly known: readonly string[];
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  /** Whether Tab comes to this row. */
  readonly isStop: boolean;
  readonly onChoose: () => void;
  readonly onEdit: (isOn: boolean) => void;
  readonly onDelete: () => void;
};

const LONGEST_QUOTE = 220;

/** A note in the list: where it stands, the words that it is on, what was written, and where it is edited in place. */
export function NoteEntry(props: NoteEntryProps): ReactElement {
  const { notes, row, known, isChosen, isEditing, isStop, onChoose, onEdit, onDelete } = props;
  const { annotation, node, label, path, quotes } = row;
  const app = useApp();
  const { kind, colour, text, status, due } = annotation;
  const stop = isStop ? undefined : -1;
  const place = node ? label : 'No place';
  return (
    <li
      className={classes(styles.row, isChosen && styles.chosen)}
      data-row={annotation.id}
      tabIndex={isStop ? 0 : -1}
    >
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the check box is in TickBox. */}
      <label className={styles.tick} data-screen-only="">
        <span className={styles.unseen}>{`Select: ${NOTE_KIND[kind]}, ${place}`}</span>
        <TickBox checked={isChosen} onChange={onChoose} tabIndex={stop} />
      </label>
      <div className={styles.body}>
        <p className={styles.head}>
          {node ? (
            <a className={styles.place} href={hrefOf(node.id)} tabIndex={stop}>
              {label}
            </a>
          ) : (
            <span className={styles.place}>{place}</span>
          )}
          <span className={styles.path}>{path.at(-1) ?? ''}</span>
          <span className={styles.kind}>{NOTE_KIND[kind]}</span>
        </p>
        {quotes.map((quote, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a selection have no name but their order.
          <p className={styles.quote} key={index}>
            <q className={colourClass(colour)}>
              {shorten(quote, Math.max(80, LONGEST_QUOTE / quotes.length))}
            </q>
            {colour !== null && index === 0 ? (
              <span className={styles.unseen}> {COLOUR_NAME[colour]}</span>
            ) : null}
          </p>
        ))}
        <Check notes={notes} row={row} />
        {isEditing ? (
          <div className={styles.form}>
            <NoteForm
              annotation={annotation}
              keeping={<KeepingLine notes={notes} />}
              known={known}
              onClose={() => onEdit(false)}
              onDelete={onDelete}
              onStep={(again) => stepNotes(app, again)}
              onType={(words) => {
                const { colour: next } = words;
                if (next === undefined) notes.type(annotation.id, words);
                else
                  notes.edit(
                    row.parts.map((part) => part.annotation.id),
                    { colour: next },
                  );
              }}
            />
          </div>
        ) : (
          <>
            {text === '' ? null : <NoteText text={text} />}
            {status === null ? null : (
              <p className={styles.meta}>
                {capital(status)}
                {due === null ? '' : `, due ${dayInWords(due)}`}
              </p>
            )}
            <Foot onDelete={onDelete} onEdit={onEdit} picked={props.picked} row={row} stop={stop} />
          </>
        )}
      </div>
    </li>
  );
}

function Foot({
  row: { annotation },
  picked,
  onEdit,
  onDelete,
  stop,
}: Pick<NoteEntryProps, 'row' | 'picked' | 'onEdit' | 'onDelete'> & {
  readonly stop: -1 | undefined;
}): ReactElement {
  const { tags, modified } = annotation;
  return (
    <div className={styles.foot}>
      {tags.map((tag) => (
        <a
          className={styles.tag}
          href={formatRoute({ kind: 'notes', picked: togglePicked(picked, 'tag', tag) })}
          key={tag}
          tabIndex={stop}
        >
          {tag}
        </a>
      ))}
      <time className={styles.meta} dateTime={modified}>
        {dayInWords(modified.slice(0, 10))}
      </time>
      <span className={styles.buttons} data-screen-only="">
        <button
          aria-keyshortcuts="E"
          className={styles.button}
          onClick={() => onEdit(true)}
          tabIndex={stop}
          type="button"
        >
          Edit
        </button>
        <button
          aria-keyshortcuts="Delete"
          className={styles.button}
          onClick={onDelete}
          tabIndex={stop}
          type="button"
        >
          Delete
        </button>
      </span>
    </div>
  );
}

/** What a person should do about a place that is not sure: each part of a selection that is not in its place says so. */
function Check({ notes, row }: Pick<NoteEntryProps, 'notes' | 'row'>): ReactElement {
  const app = useApp();
  const here = useDeferredValue(useStore(app.here));
  const open = app.graph.nodes.get(here);
  const move = (id: string, to: Selected) => {
    if (notes.move(id, to)) say(app, 'It has its place.', true);
  };
  return (
    <>
      {row.parts.map((part) => {
        const { annotation, attachment } = part;
        const now =
          attachment.kind === 'unplaced'
            ? null
            : (app.graph.nodes.get(attachment.at)?.text.slice(...attachment.range) ?? null);
        return (
          <CheckNotice
            attached={part}
            isQuoted
            key={annotation.id}
            now={now}
            onMove={
              open && open.kind !== 'plan' ? () => move(annotation.id, { at: open.id, range: null }) : null
            }
            onRight={(to) => move(annotation.id, to)}
            target={open ? `${labelOf(app.graph, open)}, where you read` : ''}
          />
        );
      })}
    </>
  );
}
