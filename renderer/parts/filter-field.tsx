import type { ReactElement } from 'react';
import styles from './filter-field.module.css';
import { Icon } from './icon.tsx';

type FilterFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Goes on to what is left: to the list with the arrow key, into the first of it with Enter. */
  readonly onGo?: (key: 'ArrowDown' | 'Enter') => void;
  /** Whether it takes the focus when its page is opened. */
  readonly isArrival?: boolean;
};

/** A field that narrows the list below it. Esc empties it. */
export function FilterField(props: FilterFieldProps): ReactElement {
  const { label, placeholder, value, onChange, onGo, isArrival } = props;
  return (
    <div className={styles.field}>
      <Icon name="search" size={15} />
      <input
        aria-label={label}
        autoComplete="off"
        data-arrival={isArrival ? '' : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (
            onGo &&
            (event.key === 'ArrowDown' || event.key === 'Enter') &&
            !event.nativeEvent.isComposing
          ) {
            event.preventDefault();
            onGo(event.key);
          }
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          onChange('');
        }}
        placeholder={placeholder}
        spellCheck={false}
        type="text"
        value={value}
      />
      {value ? (
        <button
          aria-label="Empty the filter"
          className={styles.clear}
          onClick={() => onChange('')}
          type="button"
        >
          <Icon name="close" size={12} />
        </button>
      ) : null}
    </div>
  );
}
