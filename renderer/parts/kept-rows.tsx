import { type ReactElement, useId } from 'react';
import { Icon } from './icon.tsx';
import styles from './kept-rows.module.css';

type KeptRowsProps = {
  readonly title: string;
  /** What is said where nothing is kept yet. */
  readonly empty: string;
  readonly rows: readonly { readonly name: string; readonly href: string }[];
  readonly onRemove: (row: { readonly name: string; readonly href: string }) => void;
};

/** Links that a person keeps, each with a button that removes it. */
export function KeptRows({ title, empty, rows, onRemove }: KeptRowsProps): ReactElement {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.kept}>
      <h3 className={styles.title} id={heading}>
        {title}
      </h3>
      <ul>
        {rows.length === 0 ? <li className={styles.empty}>{empty}</li> : null}
        {rows.map((row) => (
          <li className={styles.row} key={row.href}>
            <a className={styles.link} href={row.href} title={row.name}>
              {row.name}
            </a>
            <button
              aria-label={`Remove ${row.name}`}
              className={styles.remove}
              onClick={() => onRemove(row)}
              type="button"
            >
              <Icon name="close" size={11} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
