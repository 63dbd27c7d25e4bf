import type { ReactElement } from 'react';
import { changeInWords, counted, labelOf, type Target } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { formatRoute, hrefOf } from '../../state/route.ts';
import styles from './entry.module.css';
import { entryId } from './entry-id.ts';
import { PassageEntry } from './passage-entry.tsx';

/** One indicator: what its figures come to, what stands under the table about it, and where else the plan speaks of it. */
export function IndicatorEntry({ target }: { readonly target: Target }): ReactElement {
  const { graph, settings } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  const { indicator, footnotes, notes, passages, type } = target;
  const id = entryId(indicator.id);
  return (
    <section aria-labelledby={id} className={styles.entry}>
      <h2 className={styles.title} id={id} tabIndex={-1}>
        {indicator.number}. {indicator.title}
      </h2>
      <p className={styles.where}>
        <a data-preview={indicator.id} href={hrefOf(indicator.id)}>
          {labelOf(graph, indicator)} in the text
        </a>
        <a href={formatRoute({ kind: 'map', id: indicator.id, picked: {} })}>Map</a>
        {type ? <span>Type, as printed: {type.text}</span> : null}
        <span>Unit: {indicator.unit ?? 'none printed'}</span>
      </p>
      <Change target={target} />
      {footnotes.map((footnote) => (
        <p className={styles.footnote} key={footnote.id}>
          <a href={hrefOf(footnote.id)}>{labelOf(graph, footnote)}</a> {footnote.text}
        </p>
      ))}
      {withNotes
        ? notes.map((note) => (
            <p className={styles.note} key={note.id}>
              <b>Editor’s note{note.quote ? ` on “${note.quote}”` : ''}.</b> {note.note}{' '}
              <span className={styles.source}>Source: {note.source}</span>
            </p>
          ))
        : null}
      <h3 className={styles.passagesTitle}>
        {passages.length === 0 ? 'No other passage speaks of it' : counted(passages.length, 'passage')}
        <span className={styles.computed}>computed</span>
      </h3>
      {passages.length === 0 ? (
        <p className={styles.none}>
          No pair of words of its name stands in another place that would tell of it alone.
        </p>
      ) : (
        <ul className={styles.passages}>
          {passages.map((passage) => (
            <PassageEntry key={passage.block.id} passage={passage} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the figures come to, beside the change that the table prints. */
function Change({ target }: { readonly target: Target }): ReactElement {
  const { printed, noted, printedChange, agrees } = target;
  const own = changeInWords(printed);
  const byNote = noted ? changeInWords(noted) : null;
  return (
    <p className={styles.change}>
      {own ? (
        <>
          <span className={styles.figure}>{own}</span>
          <span className={styles.computed}>computed</span>{' '}
          {printedChange ? (
            <span className={agrees ? styles.agrees : styles.differs}>
              {agrees
                ? `agrees with the printed change, ${printedChange.text}`
                : `the table prints ${printedChange.text}`}
            </span>
          ) : null}
        </>
      ) : (
        <span className={styles.none}>No change can be computed: a figure is not printed.</span>
      )}
      {byNote ? (
        <span className={styles.byNote}>
          {byNote} by the editor’s note <span className={styles.computed}>computed</span>
        </span>
      ) : null}
    </p>
  );
}
