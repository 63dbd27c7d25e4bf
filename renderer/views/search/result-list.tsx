import { type KeyboardEvent, memo, type PointerEvent, type ReactElement, useMemo, useRef } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { useAfterPaint } from '../../parts/use-after-paint.ts';
import { focusGoTo } from '../frame/use-frame-keys.ts';
import { firstOf, type ResultGroup, restOf } from './groups.ts';
import { resultAround, walkResults } from './reach.ts';
import { Result } from './result.tsx';
import styles from './result-list.module.css';

type ResultListProps = {
  readonly groups: readonly ResultGroup[];
  readonly manyWords: boolean;
  /** Whether the person comes back to a result, wherever in the list it stands. */
  readonly isReturning: boolean;
  readonly onOpen: (id: string) => void;
};

/** As many results as fill the window are painted with the key press; the rest follows when the keys rest, before anyone can scroll. */
const ABOVE_RESULTS = 180;
const LEAST_HEIGHT = 120;
const REST = 150;

/** The results: one stop for Tab, arrow keys from there, Home and End, Enter opens, Esc goes back to the field. */
export function ResultList({ groups, manyWords, isReturning, onOpen }: ResultListProps): ReactElement {
  const { search } = useApp();
  const list = useRef<HTMLDivElement>(null);
  const at = useStore(search.at);
  const now = useMemo(() => ({ groups, manyWords }), [groups, manyWords]);
  const followed = useAfterPaint(now, REST, isReturning ? now : null);
  const hits = groups.flatMap((group) => group.hits);
  const pointed = hits.findIndex((hit) => hit.id === at);
  const current = hits[Math.max(0, pointed)]?.id ?? null;
  const atOnce = countAtOnce(window.innerHeight);
  // Most often it is one of the first: then the rest need not hear of it.
  const currentInRest = pointed >= atOnce ? current : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !list.current) return;
    if (act(list.current, event.key)) event.preventDefault();
  };
  const point = ({ target, movementX, movementY }: PointerEvent) => {
    // A result that only scrolls under a resting pointer is not pointed at.
    const id = movementX === 0 && movementY === 0 ? undefined : resultAround(target);
    if (id) search.at.set(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it take the keys; it only listens for all of them.
    <div
      data-arrival=""
      onClick={({ target }) => {
        const id = resultAround(target);
        if (id) onOpen(id);
      }}
      onFocus={({ target }) => {
        const id = resultAround(target);
        if (id) search.at.set(id);
      }}
      onKeyDown={onKeyDown}
      onPointerMove={point}
      ref={list}
    >
      <Groups current={current} groups={firstOf(groups, atOnce)} manyWords={manyWords} />
      {/* What followed the last search stays, out of sight, until it can become what follows this one: to take it down costs a frame. */}
      <div className={styles.rest} hidden={followed !== now}>
        {followed ? <Rest {...followed} current={currentInRest} from={atOnce} /> : null}
      </div>
    </div>
  );
}

type GroupsProps = {
  readonly groups: readonly ResultGroup[];
  readonly current: string | null;
  readonly manyWords: boolean;
};

function Groups({ groups, current, manyWords }: GroupsProps): ReactElement {
  return (
    <>
      {groups.map(({ title, detail, isQuiet, hits, before }) => (
        <section aria-label={before > 0 ? `${title}, continued` : undefined} key={title}>
          {before > 0 ? null : (
            <h2 className={classes(styles.divider, isQuiet && styles.quiet)}>
              {title}
              {detail ? <span className={styles.detail}> · {detail}</span> : null}
            </h2>
          )}
          <ol start={before + 1}>
            {hits.map((hit, at) => (
              // By its place in the list: most keys change what stands there, and changing words is faster than building a row anew.
              // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps nothing of its own.
              <Result hit={hit} isCurrent={hit.id === current} key={at} manyWords={manyWords} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type RestProps = GroupsProps & { readonly from: number };

const Rest = memo(function Rest({ groups, from, ...props }: RestProps): ReactElement {
  return <Groups {...props} groups={restOf(groups, from)} />;
});

function countAtOnce(height: number): number {
  return Math.max(4, Math.ceil((height - ABOVE_RESULTS) / LEAST_HEIGHT));
}

function act(list: HTMLElement, key: string): boolean {
  switch (key) {
    case 'ArrowDown':
      return walkResults(list, 1);
    case 'ArrowUp':
      return walkResults(list, -1) || focusGoTo();
    case 'Home':
      return walkResults(list, 'first');
    case 'End':
      return walkResults(list, 'last');
    case 'Escape':
      return focusGoTo();
    default:
      return false;
  }
}
