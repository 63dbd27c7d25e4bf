import { type KeyboardEvent, memo, type ReactElement, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { SteadyRows } from '../../parts/steady-rows.tsx';
import type { Editing } from './editing.ts';
import styles from './stop-list.module.css';
import type { StopRow } from './stop-rows.ts';

type StopListProps = {
  /** Must keep their identity while they say the same. */
  readonly rows: readonly StopRow[];
  /** The stop that is selected; `null` for the title page. */
  readonly selected: string | null;
  readonly onSelect: (stopId: string | null) => void;
  /** `null` for a lesson that cannot be changed. */
  readonly editing: Editing | null;
};

/**
 * The title page and the stops of a lesson, in order. Arrows select; Alt with arrows moves, Ctrl+D duplicates, Delete takes away; a stop is also moved
 * by its handle, with the mouse, by touch, or with Enter and the arrows.
 */
export const StopList = memo(function StopList({
  rows,
  selected,
  onSelect,
  editing,
}: StopListProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    isDisabled: editing === null,
    onReorder: ({ keys, target }) =>
      editing?.drop([...keys].map(String), {
        id: String(target.key),
        side: target.dropPosition === 'before' ? 'before' : 'behind',
      }),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected elsewhere is brought into sight.
  useEffect(() => {
    const row = list.current?.querySelector('[role="row"][aria-selected="true"]');
    // What has the focus came into sight with it.
    if (row !== document.activeElement) row?.scrollIntoView({ block: 'nearest' });
  }, [selected, rows.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (!editing || selected === null) return;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown'))
      editing.step(selected, key === 'ArrowUp' ? -1 : 1);
    else if ((ctrlKey || metaKey) && key.toLowerCase() === 'd') editing.duplicate(selected);
    else if (key === 'Delete' && !altKey && !ctrlKey) editing.remove(selected);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.scroller} onKeyDownCapture={onKeyDown} ref={list} role="presentation">
      <button
        aria-pressed={selected === null}
        className={classes(styles.titlePage, selected === null && styles.selected)}
        data-key="title-page"
        onClick={() => onSelect(null)}
        type="button"
      >
        Title page
      </button>
      <SteadyRows>
        <GridList
          aria-label="Stops"
          className={classes(styles.list)}
          disallowEmptySelection={selected !== null}
          {...(editing && { dragAndDropHooks })}
          items={rows}
          keyboardNavigationBehavior="tab"
          onSelectionChange={(keys) => {
            const [first] = keys === 'all' ? [] : keys;
            if (first !== undefined) onSelect(String(first));
          }}
          selectedKeys={selected === null ? [] : [selected]}
          selectionBehavior="replace"
          selectionMode="single"
        >
          {({ id, number, title, about, detail, isWrong }) => (
            <GridListItem
              className={classes(styles.stop)}
              data-row={id}
              id={id}
              textValue={`${number} ${title}`}
            >
              {editing ? (
                <Button aria-label={`Move stop ${number}`} className={classes(styles.handle)} slot="drag">
                  <Icon name="drag" size={16} />
                </Button>
              ) : null}
              <span className={styles.number}>{number}</span>
              <span className={styles.words}>
                <span className={styles.name} data-name="">
                  {title}
                </span>
                {about === '' ? null : <span className={styles.about}>{about}</span>}
                <span className={styles.detail}>
                  {detail}
                  {isWrong ? <strong className={styles.check}> · to be checked</strong> : null}
                </span>
              </span>
            </GridListItem>
          )}
        </GridList>
      </SteadyRows>
    </div>
  );
});
