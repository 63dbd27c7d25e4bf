import { type ReactElement, useId, useLayoutEffect, useState } from 'react';
import styles from './markdown-field.module.css';
import { NoteText } from './note-text.tsx';
import { useGrowingField } from './use-growing-field.ts';

type MarkdownFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** The most characters that can be written. */
  readonly most: number;
  readonly onType: (text: string) => void;
  readonly rows?: number;
  /** Takes the focus when it stands there. */
  readonly isFirst?: boolean;
};

/** A text in the Markdown of notes, with a preview in its place. The field grows with what is written. */
export function MarkdownField(props: MarkdownFieldProps): ReactElement {
  const { label, value, placeholder, most, onType, rows = 3, isFirst = false } = props;
  const id = useId();
  const [isPreview, setPreview] = useState(false);
  const field = useGrowingField(value, !isPreview);
  useLayoutEffect(() => {
    if (isFirst) field.current?.focus({ preventScroll: true });
  }, [isFirst, field]);
  const hasText = value.trim() !== '';
  return (
    <div>
      <div className={styles.line}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hasText ? (
          <button
            aria-label={`Preview of ${label}`}
            aria-pressed={isPreview}
            className={styles.quiet}
            onClick={() => setPreview(!isPreview)}
            type="button"
          >
            Preview
          </button>
        ) : null}
      </div>
      {isPreview && hasText ? (
        <div className={styles.preview}>
          <NoteText text={value} />
        </div>
      ) : (
        <textarea
          className={styles.text}
          id={id}
          maxLength={most}
          onChange={({ target }) => onType(target.value)}
          placeholder={placeholder}
          ref={field}
          rows={rows}
          value={value}
        />
      )}
    </div>
  );
}
