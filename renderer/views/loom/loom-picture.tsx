import { type MouseEvent, memo, type ReactElement, useMemo, useRef, useState } from 'react';
import type { LoomView } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { isByTouch } from '../../parts/by-touch.ts';
import { MOVED, type Zoom } from '../../parts/use-zoom.ts';
import { type LoomLayout, type LoomRoom, layLoom } from '../../state/loom-layout.ts';
import { type LoomPicks, toggleHeld } from '../../state/loom-picks.ts';
import { pick, togglePicked } from '../../state/picked.ts';
import { litBy } from './lit.ts';
import { LoomHeads, LoomRows } from './loom-labels.tsx';
import styles from './loom-picture.module.css';
import threads from './thread.module.css';
import { ThreadPath } from './thread-path.tsx';
import { useRepickLoom } from './use-loom.ts';
import { useLoomKeys } from './use-loom-keys.ts';

type LoomPictureProps = {
  readonly view: LoomView;
  readonly picks: LoomPicks;
  readonly room: LoomRoom;
  readonly zooming: Zoom;
  /** On paper only what is held is lit, not what the pointer happens to be on. */
  readonly isPrinted: boolean;
  /** Told which row is pointed at or has the focus; `null` for none. */
  readonly onActive: (id: string | null) => void;
  /** The row that a finger lit, which the next tap on it opens. A finger cannot point, so that its first tap does. */
  readonly tapped: string | null;
  readonly onTapped: (id: string | null) => void;
};

/** The loom as a picture with one tab stop: a row that is pointed at, focused or held lights its threads and what they lead to. */
export function LoomPicture({
  view,
  picks,
  room,
  zooming,
  isPrinted,
  onActive,
  tapped,
  onTapped,
}: LoomPictureProps): ReactElement {
  const { router } = useApp();
  const repick = useRepickLoom();
  const layout = useMemo(() => layLoom(view, room), [view, room]);
  const svg = useRef<SVGSVGElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const active = isPrinted ? null : (pointed ?? focused ?? tapped);
  const lit = useMemo(() => litBy(layout, picks.held, active), [layout, picks.held, active]);
  const first = layout.left[0]?.row.id ?? '';
  const isThere = (id: string | null): id is string =>
    id !== null &&
    (id.startsWith('head ') || [...layout.left, ...layout.right].some(({ row }) => row.id === id));
  const cursor = isThere(last) ? last : first;
  const point = (id: string | null) => {
    setPointed(id);
    onActive(id ?? focused);
  };
  const focus = (id: string) => {
    stopAt(svg.current, id)?.focus();
  };
  const fold = (group: string) => repick((now) => togglePicked(now, 'fold', group));
  const onKeyDown = useLoomKeys({
    layout,
    cursor,
    onCursor: focus,
    onHold: (id) => repick((now) => toggleHeld(now, id)),
    onFold: (group) => {
      // What had the focus may be gone: the name of the group stays, folded and open.
      setLast(`head ${group}`);
      fold(group);
      requestAnimationFrame(() => focus(`head ${group}`));
    },
    onMap: (id) => router.open({ kind: 'map', id, picked: {} }),
    onZoom: zooming.step,
    onLeave: () => {
      if (picks.held.length > 0) repick((now) => pick(now, 'hold', []));
      else document.querySelector<HTMLElement>('main h1[tabindex="-1"]')?.focus();
    },
  });
  const onClick = (event: MouseEvent) => {
    const id = stopOf(event.target);
    const isRow = id !== null && !id.startsWith('head ');
    if (isByTouch(event)) {
      onTapped(isRow ? id : null);
      // With two held a pointer lights nothing more, and neither does a finger.
      if (isRow && id !== tapped && picks.held.length < 2) return event.preventDefault();
    }
    if (id?.startsWith('head ')) fold(id.slice('head '.length));
    const placed = [...layout.left, ...layout.right].find(({ row }) => row.id === id);
    if (placed?.row.folded) fold(placed.group);
    else if (id && event.shiftKey) {
      event.preventDefault();
      repick((now) => toggleHeld(now, id));
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a picture; its rows take focus and keys, and are heard here once for all.
    <svg
      aria-label={`Threads between the text and what stands across, ${layout.left.length} and ${layout.right.length} rows`}
      className={styles.loom}
      data-arrival=""
      data-lit={lit ? '' : undefined}
      data-loom=""
      height={layout.height * zooming.zoom}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setFocused(null);
        onActive(pointed);
      }}
      onClick={onClick}
      onFocus={(event) => {
        const id = stopOf(event.target);
        setFocused(id);
        setLast(id);
        onActive(id);
      }}
      onKeyDown={(event) => {
        onTapped(null);
        onKeyDown(event);
      }}
      onPointerLeave={() => point(null)}
      // A move and not an entering: a menu that closes above the picture must not light what lies under it, and save it so.
      onPointerMove={(event) => {
        if (event.pointerType === 'touch') return;
        const id = stopOf(event.target);
        if (id !== pointed) point(id);
      }}
      ref={svg}
      role="group"
      style={{ fontSize: layout.font }}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width * zooming.zoom}
      {...MOVED}
    >
      <Threads computed={view.computed} layout={layout} only={null} />
      {lit ? <Threads computed={view.computed} layout={layout} only={lit.threads} /> : null}
      {(['left', 'right'] as const).map((side) => (
        <g key={side}>
          <LoomHeads cursor={cursor} layout={layout} side={side} />
          <LoomRows cursor={cursor} held={picks.held} layout={layout} lit={lit} side={side} view={view} />
        </g>
      ))}
    </svg>
  );
}

type ThreadsProps = {
  readonly layout: LoomLayout;
  readonly computed: boolean;
  /** Ids of the threads that are drawn; `null` for all. */
  readonly only: ReadonlySet<string> | null;
};

const Threads = memo(function Threads({ layout, computed, only }: ThreadsProps): ReactElement {
  return (
    <g className={only ? threads.litThreads : threads.threads}>
      {layout.threads.map((thread) =>
        only && !only.has(thread.id) ? null : (
          <ThreadPath computed={computed} key={thread.id} thread={thread} />
        ),
      )}
    </g>
  );
});

function stopOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? null)
    : null;
}

function stopAt(svg: SVGSVGElement | null, id: string): SVGElement | null {
  return svg?.querySelector<SVGElement>(`[data-stop="${CSS.escape(id)}"]`) ?? null;
}
