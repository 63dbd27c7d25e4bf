import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import styles from './tag-field.module.css';

type TagFieldProps = {
  readonly tags: readonly string[];
  /** Tags that are offered, the best first. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

const LONGEST_TAG = 60;
const MOST_OFFERED = 5;

/** Tags as a list that grows: Enter or a comma takes what is typed, Backspace in the empty field takes the last one back. */
export function TagField({ tags, known, onChange }: TagFieldProps): ReactElement {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const has = (tag: string) => tags.some((one) => plain(one) === plain(tag));
  const add = (tag: string) => {
    const clean = tag.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG);
    setTyped('');
    if (clean !== '' && !has(clean))
      onChange([...tags, known.find((one) => plain(one) === plain(clean)) ?? clean]);
  };
  // The button that was pressed goes with its tag: one goes on in the field.
  const goOn = () => field.current?.focus();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (
      (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && typed.trim() !== '') ||
      event.key === ','
    ) {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  const offered = known
    .filter((tag) => !has(tag) && plain(tag).startsWith(plain(typed)))
    .slice(0, MOST_OFFERED);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        Tags
      </label>
      <div className={styles.box}>
        {tags.map((tag) => (
          <span className={styles.tag} key={tag}>
            {tag}
            <button
              aria-label={`Remove the tag ${tag}`}
              onClick={() => {
                goOn();
                onChange(tags.filter((one) => one !== tag));
              }}
              type="button"
            >
              <Icon name="close" size={9} />
            </button>
          </span>
        ))}
        <input
          autoComplete="off"
          id={id}
          maxLength={LONGEST_TAG}
          onBlur={() => add(typed)}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={tags.length === 0 ? 'Add a tag' : ''}
          ref={field}
          spellCheck={false}
          value={typed}
        />
      </div>
      {offered.length > 0 ? (
        <ul aria-label="Tags you have used" className={styles.offers}>
          {offered.map((tag) => (
            <li key={tag}>
              <button
                onClick={() => {
                  goOn();
                  add(tag);
                }}
                // The field must not take what was typed before the button is pressed.
                onMouseDown={(event) => event.preventDefault()}
                type="button"
              >
                {tag}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function plain(tag: string): string {
  return tag.trim().toLowerCase();
}
