import { type KeyboardEvent, type ReactElement, type ReactNode, useLayoutEffect, useState } from 'react';
import type { Annotation, AnnotationWords } from '../../../corpus/index.ts';
import { ColourChoice } from '../../parts/colour-choice.tsx';
import { NoteText } from '../../parts/note-text.tsx';
import { TagField } from '../../parts/tag-field.tsx';
import { useGrowingField } from '../../parts/use-growing-field.ts';
import { stepOfKey } from '../frame/pressed.ts';
import styles from './note-form.module.css';

type NoteFormProps = {
  readonly annotation: Annotation;
  /** All tags that the person has used. */
  readonly known: readonly string[];
  /** Called at every key: nothing waits here to be kept. */
  readonly onType: (words: Partial<AnnotationWords>) => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
  /** Takes the last step back, or does it again; not called while the browser takes back what was typed. */
  readonly onStep: (again: boolean) => void;
  /** What is said about the keeping of it. */
  readonly keeping: ReactNode;
};

/** Where a person writes: colour, words in Markdown, tags. Ctrl+Enter and Esc close it, and what was typed is kept. */
export function NoteForm(props: NoteFormProps): ReactElement {
  const { annotation, known, onType, onDelete, onClose, onStep, keeping } = props;
  const [isPreview, setPreview] = useState(false);
  const field = useGrowingField(annotation.text, !isPreview);
  useLayoutEffect(() => {
    const { current: area } = field;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [field]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = stepOfKey(event);
    if (step && !hasTyped(event.target)) {
      event.preventDefault();
      return onStep(step === 'redo');
    }
    const closes = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!closes) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys that close it.
    <div className={styles.form} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <ColourChoice
          onPick={(colour) => onType({ colour })}
          value={annotation.colour}
          withNone={annotation.kind !== 'highlight'}
        />
        {annotation.text.trim() === '' ? null : (
          <button
            aria-pressed={isPreview}
            className={styles.quiet}
            onClick={() => setPreview(!isPreview)}
            type="button"
          >
            Preview
          </button>
        )}
      </div>
      {isPreview && annotation.text.trim() !== '' ? (
        <div className={styles.preview}>
          <NoteText text={annotation.text} />
        </div>
      ) : (
        <textarea
          aria-label="Your note, in Markdown"
          className={styles.text}
          onChange={(event) => onType({ text: event.target.value })}
          placeholder="Write here. **bold**, *italic*, - lists"
          ref={field}
          rows={3}
          value={annotation.text}
        />
      )}
      <TagField known={known} onChange={(tags) => onType({ tags })} tags={annotation.tags} />
      <div className={styles.foot}>
        <span className={styles.keeping}>{keeping}</span>
        <button className={styles.quiet} onClick={onDelete} type="button">
          Delete
        </button>
        <button
          aria-keyshortcuts="Control+Enter Escape"
          className={styles.done}
          onClick={onClose}
          title="Ctrl Enter or Esc"
          type="button"
        >
          Done
        </button>
      </div>
    </div>
  );
}

/** Whether what has the focus holds something that was typed, which the browser takes back by itself. */
function hasTyped(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type === 'text' && target.value !== '')
  );
}
