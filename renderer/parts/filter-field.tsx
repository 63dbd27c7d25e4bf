import type { ReactElement } from 'react';
import styles from './filter-field.module.css';
import { Icon } from './icon.tsx';

type FilterFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field that narrows the list below it. Esc empties it. */
export function FilterField({ label, placeholder, value, onChange }: FilterFieldProps): ReactElement {
  return (
    <div className={styles.field}>
      <Icon name="search" size={15} />
      <input
        aria-label={label}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
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
