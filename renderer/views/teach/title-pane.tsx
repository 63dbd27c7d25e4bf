import { type ReactElement, useId, useLayoutEffect, useRef } from 'react';
import { type Lesson, MOST_TEXT, MOST_TITLE } from '../../../corpus/index.ts';
import { MarkdownField } from '../../parts/markdown-field.tsx';
import { NoteText } from '../../parts/note-text.tsx';
import { UNNAMED } from '../../state/lesson-words.ts';
import type { Editing } from './editing.ts';
import styles from './stop-pane.module.css';

type TitlePaneProps = { readonly lesson: Lesson; readonly editing: Editing | null };

/** The title page of a lesson, to be written; of one that cannot be changed, to be read. */
export function TitlePane({ lesson, editing }: TitlePaneProps): ReactElement {
  const id = useId();
  const title = useRef<HTMLInputElement>(null);
  const isNew = lesson.title === '' && lesson.stops.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a lesson that was just begun asks for its name.
  useLayoutEffect(() => {
    if (isNew) title.current?.focus();
  }, []);
  if (!editing) {
    return (
      <div className={styles.pane}>
        <h2 className={styles.heading}>Title page</h2>
        <p className={styles.shownTitle}>{lesson.title}</p>
        {lesson.author === '' ? null : <p className={styles.hint}>By {lesson.author}</p>}
        <NoteText text={lesson.about} />
      </div>
    );
  }
  return (
    <div className={styles.pane}>
      <h2 className={styles.heading}>Title page</h2>
      <div>
        <label className={styles.label} htmlFor={`${id}-title`}>
          Title
        </label>
        <input
          className={styles.input}
          data-arrival={isNew ? '' : undefined}
          id={`${id}-title`}
          maxLength={MOST_TITLE}
          onChange={({ target }) => editing.entitle({ title: target.value })}
          placeholder={UNNAMED}
          ref={title}
          type="text"
          value={lesson.title}
        />
      </div>
      <MarkdownField
        label="What it is for"
        most={MOST_TEXT}
        onType={(about) => editing.entitle({ about })}
        placeholder="Shown below the title. **bold**, *italic*, - lists"
        value={lesson.about}
      />
      <div>
        <label className={styles.label} htmlFor={`${id}-author`}>
          Author
        </label>
        <input
          className={styles.input}
          id={`${id}-author`}
          maxLength={MOST_TITLE}
          onChange={({ target }) => editing.entitle({ author: target.value })}
          placeholder="Your name, or that of your office"
          type="text"
          value={lesson.author}
        />
      </div>
      {lesson.stops.length === 0 ? (
        <p className={styles.hint}>
          No stops yet. Add a place, a slide or a question below the trail; or press A in the text and in any
          view.
        </p>
      ) : null}
    </div>
  );
}
