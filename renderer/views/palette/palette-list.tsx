import { type ReactElement, useEffect, useRef } from 'react';
import { Announced } from '../../parts/announced.tsx';
import type { PaletteGroup, PaletteRow } from '../../state/palette-rows.ts';
import { IS_APPLE } from '../frame/keys.ts';
import styles from './palette-list.module.css';
import { Row } from './row.tsx';
import { wordsOfGroups, wordsOfRow } from './row-words.ts';

type PaletteListProps = {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** The row that Enter takes. */
  readonly current: PaletteRow | null;
  /** Nothing is typed: a line below says what one can type. */
  readonly isEmpty: boolean;
  readonly rowId: (row: PaletteRow) => string;
  /** The key of a command, or `null`. */
  readonly keyOf: (command: string) => string | null;
  readonly onTake: (row: PaletteRow) => void;
};

/**
 * The list under the field. The focus stays in the field, which names the chosen row to screen readers; VoiceOver does not read such a row
 * where the list has groups, so there it is said.
 */
export function PaletteList({
  id,
  groups,
  current,
  isEmpty,
  rowId,
  keyOf,
  onTake,
}: PaletteListProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = current && document.getElementById(rowId(current));
    if (!row) return;
    // With the first row its group and the top of the list come into sight.
    if (current.key === groups[0]?.rows[0]?.key) list.current?.scrollTo({ top: 0 });
    else row.scrollIntoView({ block: 'nearest' });
  }, [current, groups, rowId]);
  return (
    <div className={styles.popover}>
      <div
        aria-label="Suggestions"
        className={styles.list}
        id={id}
        // What is pressed must not take the focus from the field.
        onMouseDown={(event) => event.preventDefault()}
        ref={list}
        role="listbox"
        tabIndex={-1}
      >
        {groups.map(({ name, title, total, rows }) => (
          // biome-ignore lint/a11y/useSemanticElements: a list box holds groups of options, and no fieldsets.
          <div aria-label={countedTitle(title, total, rows)} className={styles.group} key={name} role="group">
            {name === 'first' ? null : (
              <div aria-hidden="true" className={styles.title}>
                {title} <span>{rowsShown(rows) < total ? `${rowsShown(rows)} of ${total}` : null}</span>
              </div>
            )}
            {rows.map((row) => (
              <Row
                id={rowId(row)}
                isCurrent={row.key === current?.key}
                key={row.key}
                keys={row.kind === 'command' ? keyOf(row.id) : null}
                onTake={onTake}
                row={row}
              />
            ))}
          </div>
        ))}
      </div>
      {isEmpty ? (
        <p className={styles.hint}>
          Type a number (<b>4.2</b>, <b>box 8</b>, <b>fn 3</b>), a body in any of its names, words of the
          text, or a command.
        </p>
      ) : null}
      <Announced text={wordsOfGroups(groups)} />
      <p aria-live="assertive" className={styles.spoken}>
        {IS_APPLE && current ? wordsOfRow(current) : null}
      </p>
    </div>
  );
}

function countedTitle(title: string, total: number, rows: readonly PaletteRow[]): string {
  const shown = rowsShown(rows);
  return shown < total ? `${title}, ${shown} of ${total}` : title;
}

/** The rows that are answers themselves, and do not lead to more of them. */
function rowsShown(rows: readonly PaletteRow[]): number {
  return rows.filter(({ kind }) => kind !== 'more' && kind !== 'search').length;
}
