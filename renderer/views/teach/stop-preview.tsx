import type { ReactElement } from 'react';
import { type AttachedPlace, type AttachedStop, assertNever, pathInWords } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { NoteText } from '../../parts/note-text.tsx';
import { placeLabel, rangeInWords, standingAt, stopTitle, wordsAt } from '../../state/lesson-words.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './stop-preview.module.css';

/** What a stop shows to the class, in small. */
export function StopPreview({ attached }: { readonly attached: AttachedStop }): ReactElement | null {
  const { graph } = useApp();
  const { shown } = attached.stop;
  switch (shown.kind) {
    case 'place':
      return attached.place ? <PlacePreview attached={attached.place} /> : null;
    case 'view':
      return (
        <div className={styles.shown}>
          <p className={styles.title}>{shown.title}</p>
          <a className={styles.go} href={attached.address ?? '#/'}>
            Open the view
          </a>
        </div>
      );
    case 'slide':
      return (
        <div className={styles.shown}>
          <NoteText text={shown.text} />
        </div>
      );
    case 'question':
      return (
        <div className={styles.shown}>
          <NoteText text={shown.text} />
          <p className={styles.path}>Answer</p>
          <NoteText text={shown.answer} />
          {attached.place ? <PlacePreview attached={attached.place} /> : null}
        </div>
      );
    case 'quiz':
    case 'hunt':
      return (
        <div className={styles.shown}>
          <p className={styles.title}>{stopTitle(graph, attached)}</p>
          <p className={styles.path}>{rangeInWords(graph, shown.setting.range)}</p>
        </div>
      );
    default:
      return assertNever(shown);
  }
}

/** The words of a place, with where they stand; of one that is not in this text, the words as they were. */
export function PlacePreview({ attached }: { readonly attached: AttachedPlace }): ReactElement {
  const { graph } = useApp();
  const id = standingAt(attached.attachment);
  const node = graph.nodes.get(id ?? '');
  return (
    <figure className={styles.shown}>
      <figcaption className={styles.path}>
        {placeLabel(graph, attached)}
        {node && pathInWords(graph, node) !== '' ? ` · ${pathInWords(graph, node)}` : ''}
      </figcaption>
      <blockquote className={styles.words}>{wordsAt(graph, attached)}</blockquote>
      {id === null ? null : (
        <a className={styles.go} href={hrefOf(id)}>
          Open in the text
        </a>
      )}
    </figure>
  );
}
