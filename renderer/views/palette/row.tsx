import type { ReactElement, ReactNode } from 'react';
import { classes } from '../../parts/classes.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Marked } from '../../parts/marked.tsx';
import { counted } from '../../parts/words.ts';
import type { PaletteRow } from '../../state/palette-rows.ts';
import styles from './row.module.css';

type RowProps = {
  readonly id: string;
  readonly row: PaletteRow;
  readonly isCurrent: boolean;
  /** The key that does the same, where there is one. */
  readonly keys: string | null;
  readonly onTake: (row: PaletteRow) => void;
};

/** A row of the list under the field: what it is, what it is called, a line about it, and at its end the key or count. */
export function Row({ id, row, isCurrent, keys, onTake }: RowProps): ReactElement {
  const isMessage = row.kind === 'message';
  const { icon, title, about, end } = partsOf(row, keys);
  return (
    // The field has the keys: it names the chosen row, and Enter takes it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    // biome-ignore lint/a11y/useFocusableInteractive: see above.
    <div
      aria-disabled={isMessage || undefined}
      aria-selected={isCurrent}
      className={classes(styles.row, isMessage && styles.message, row.kind === 'more' && styles.more)}
      id={id}
      onClick={() => {
        if (!isMessage) onTake(row);
      }}
      role="option"
    >
      {icon ? <Icon name={icon} size={16} /> : null}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {about ? ' ' : null}
        {about ? <span className={styles.about}>{about}</span> : null}
      </span>
      {end ? ' ' : null}
      {end}
    </div>
  );
}

type Parts = {
  readonly icon: IconName | null;
  readonly title: ReactNode;
  readonly about: ReactNode;
  readonly end: ReactNode;
};

function partsOf(row: PaletteRow, keys: string | null): Parts {
  switch (row.kind) {
    case 'place':
      return {
        icon: row.icon,
        title: (
          <>
            {row.label ? <b>{row.label} </b> : null}
            {row.title}
          </>
        ),
        about: row.about,
        end: null,
      };
    case 'hit':
      return {
        icon: 'quote',
        title: (
          <>
            <b>{row.title}</b> <span className={styles.path}>{row.path}</span>
          </>
        ),
        about: row.text ? (
          <span className={styles.printed}>
            <Marked ranges={row.marks} text={row.text} />
          </span>
        ) : null,
        end: null,
      };
    case 'search':
      return {
        icon: 'search',
        title: (
          <>
            Search the text for <b>“{row.query}”</b>
          </>
        ),
        about: null,
        end: row.count === null ? null : <span className={styles.count}>{counted(row.count, 'place')}</span>,
      };
    case 'command':
      return {
        icon: 'command',
        title: row.title,
        about: row.about ?? null,
        end: keys ? <kbd className={styles.key}>{keys}</kbd> : null,
      };
    case 'more':
      return { icon: null, title: `Show all ${row.count}`, about: null, end: null };
    case 'message':
      return { icon: 'warning', title: row.text, about: null, end: null };
  }
}
