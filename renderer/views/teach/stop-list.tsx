import { type KeyboardEvent, memo, type ReactElement, type RefObject, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { SteadyRows } from '../../parts/steady-rows.tsx';
import { actionOf } from '../frame/pressed.ts';
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
  /** Whether what is selected next takes the focus too, because what had it goes. */
  readonly isFollowed: RefObject<boolean>;
};

const TITLE_PAGE = 'title-page';

/**
 * The title page and the stops of a lesson, in order. Arrows select; Alt with arrows moves, Ctrl+D duplicates, Delete takes away; a stop is also moved
 * by its handle, with the mouse, by touch, or with Enter and the arrows.
 */
export const StopList = memo(function StopList({
  rows,
  selected,
  onSelect,
  editing,
  isFollowed,
}: StopListProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  // Also while the row that had it is gone and nothing else has it yet.
  const hasFocus = useRef(false);
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
    const follow = () => {
      const row = list.current?.querySelector<HTMLElement>(
        selected === null ? `[data-key="${TITLE_PAGE}"]` : `[data-row="${CSS.escape(selected)}"]`,
      );
      const { activeElement, body } = document;
      const isHere = list.current?.contains(activeElement) || (hasFocus.current && activeElement === body);
      if (row && (isHere || isFollowed.current) && !row.contains(document.activeElement)) row.focus();
      // What has the focus came into sight with it.
      else if (row !== document.activeElement) row?.scrollIntoView({ block: 'nearest' });
      isFollowed.current = false;
    };
    // A row that is new is drawn in a second pass.
    const frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [selected, rows.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(editing && changesStop(editing, event)) && !stepsOverEdge(event, rows, onSelect)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={styles.scroller}
      data-movable={editing ? '' : undefined}
      onBlurCapture={({ currentTarget, relatedTarget }) => {
        hasFocus.current = relatedTarget === null || currentTarget.contains(relatedTarget);
      }}
      onFocusCapture={() => {
        hasFocus.current = true;
      }}
      onKeyDownCapture={onKeyDown}
      ref={list}
      role="presentation"
    >
      <button
        aria-pressed={selected === null}
        className={classes(styles.titlePage, selected === null && styles.selected)}
        data-arrival={selected === null && rows.length > 0 ? '' : undefined}
        data-key={TITLE_PAGE}
        onClick={() => onSelect(null)}
        type="button"
      >
        Title page
      </button>
      <SteadyRows>
        <GridList
          aria-label="Stops"
          className={classes(styles.list)}
          data-arrival={selected === null ? undefined : ''}
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

/** The stop whose row an event comes from; `undefined` for the title page. */
function stopOf({ target }: KeyboardEvent): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
}

/** Does with the stop that has the focus what a key asks for. False for other keys. */
function changesStop(editing: Editing, event: KeyboardEvent): boolean {
  const id = stopOf(event);
  if (id === undefined) return false;
  switch (actionOf('lesson', event, true)) {
    case 'up':
      editing.step(id, -1);
      return true;
    case 'down':
      editing.step(id, 1);
      return true;
    case 'duplicate':
      editing.duplicate(id);
      return true;
    case 'delete':
      editing.remove(id);
      return true;
    default:
      return false;
  }
}

/** Goes from the title page to the first stop, or back. False for other keys and places. */
function stepsOverEdge(
  event: KeyboardEvent,
  rows: readonly StopRow[],
  onSelect: (stopId: string | null) => void,
): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const id = stopOf(event);
  const [first] = rows;
  if (altKey || ctrlKey || metaKey || shiftKey || !first) return false;
  if (key === 'ArrowDown' && id === undefined) onSelect(first.id);
  else if (key === 'ArrowUp' && id === first.id) onSelect(null);
  else return false;
  return true;
}
