import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { FittedMap, Neighbourhood } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import type { StageSize } from '../../parts/use-stage-size.ts';
import { MOVED, ZOOM_KEYS, type Zoom } from '../../parts/use-zoom.ts';
import { layOutMap } from '../../state/map-layout.ts';
import { drawLines } from '../../state/map-lines.ts';
import { keptOnTheWay } from '../../state/map-picks.ts';
import { stopsOf, type WalkKey, walkMap } from '../../state/map-walk.ts';
import { type Picked, pick } from '../../state/picked.ts';
import { formatRoute } from '../../state/route.ts';
import { MapLine } from './map-line.tsx';
import { GroupHead, MapNode } from './map-node.tsx';
import styles from './map-picture.module.css';
import { announced, fullName } from './map-words.ts';
import { useRepick } from './use-map.ts';

type MapPictureProps = {
  readonly near: Neighbourhood;
  readonly fitted: FittedMap;
  readonly picked: Picked;
  readonly room: StageSize;
  readonly zooming: Zoom;
  readonly isPrinted: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Told what is pointed at or has the focus. */
  readonly onLit: (id: string | null) => void;
};

const WALK_KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
const PAN = 80;
/** What the links inside belong to. */
const GROUP = 'group';

/** The picture of a neighbourhood. One tab stop; arrows walk along the ties, Enter goes into the middle, Space opens the text beside. */
export function MapPicture({
  near,
  fitted,
  picked,
  room,
  zooming,
  isPrinted,
  scroller,
  onLit,
}: MapPictureProps): ReactElement {
  const { graph, router } = useApp();
  const { centre } = near;
  const repick = useRepick();
  const { zoom, step } = zooming;
  const svg = useRef<SVGSVGElement>(null);
  const [focus, setFocus] = useState(centre.id);
  const [lit, setLit] = useState<string | null>(null);
  const layout = useMemo(
    () => layOutMap(graph, centre, fitted, room.width / room.scale, isPrinted),
    [graph, centre, fitted, room.width, room.scale, isPrinted],
  );
  const lines = useMemo(() => drawLines(layout, fitted.ties), [layout, fitted.ties]);
  const stops = useMemo(() => stopsOf(layout).map(({ id }) => id), [layout]);
  const atRest = stops.includes(focus) ? focus : centre.id;
  const held = useRef<string | null>(null);
  const focusOn = (id: string) => svg.current?.querySelector<SVGElement>(`[data-stop="${id}"]`)?.focus();
  // A new middle draws everything anew: the focus stays with the node that had it, or goes to the middle.
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    const id = stops.includes(held.current) ? held.current : centre.id;
    svg.current?.querySelector<SVGElement>(`[data-stop="${id}"]`)?.focus();
  }, [centre.id, stops]);
  // A map that is wider than its room begins with its middle in the middle.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new middle, or another room, begins there again.
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (element) element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
  }, [scroller, centre.id, layout.width]);
  const light = (id: string | null) => {
    setLit(id);
    onLit(id);
  };
  const act = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (shiftKey && key.startsWith('Arrow')) return pan(scroller.current, key);
    if (WALK_KEYS.includes(key)) {
      const next = walkMap(layout, fitted.ties, atRest, key as WalkKey);
      if (next) focusOn(next);
      return true;
    }
    const zoomed = ZOOM_KEYS[key];
    if (zoomed) step(zoomed);
    else if (key === ' ' && graph.nodes.has(atRest)) repick((now) => pick(now, 'beside', [atRest]));
    else if (key === 'Escape' && atRest !== centre.id) focusOn(centre.id);
    else if (key === 'Escape' && router.visits.get().depth > 0) router.back();
    else return false;
    return true;
  };
  const touches = (ends: { readonly from: string; readonly to: string }) =>
    lit === ends.from || lit === ends.to;
  const shines = (id: string) =>
    lit === id || fitted.ties.some((tie) => touches(tie) && (tie.from === id || tie.to === id));
  const hasLight = !isPrinted && lit !== null && lit !== centre.id && graph.nodes.has(lit);
  const href = (id: string) => formatRoute({ kind: 'map', id, picked: keptOnTheWay(picked) });
  const scale = zoom * room.scale;
  return (
    <div className={styles.picture} {...MOVED}>
      <svg
        aria-label={`Map of ${fullName(graph, centre)}`}
        className={styles.map}
        data-lit={hasLight ? '' : undefined}
        height={layout.height * scale}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget) held.current = null;
          light(null);
        }}
        onFocus={({ target }) => {
          const id = target.getAttribute('data-stop');
          if (id === null) return;
          held.current = id;
          setFocus(id);
          light(id);
        }}
        onKeyDown={(event) => {
          if (act(event)) event.preventDefault();
        }}
        ref={svg}
        role={GROUP}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width * scale}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines take no focus, and what they say each node says of itself. */}
        <g aria-hidden="true">
          {lines.map((line) => (
            <MapLine isLit={hasLight && touches(line.tie)} key={line.path} line={line} />
          ))}
        </g>
        {[layout.centre, ...layout.nodes].map((placed) => (
          <MapNode
            description={announced(graph, placed.node, centre, fitted.ties)}
            href={href(placed.node.id)}
            isLit={hasLight && shines(placed.node.id)}
            isStop={placed.node.id === atRest}
            key={placed.node.id}
            onPoint={(isOver) => light(isOver ? placed.node.id : held.current)}
            placed={placed}
          />
        ))}
        {layout.groups.map((group) => (
          <GroupHead
            group={group}
            href={formatRoute({ kind: 'map', id: centre.id, picked: pick(picked, 'as', ['table']) })}
            isStop={group.more?.id === atRest}
            key={group.kind}
          />
        ))}
      </svg>
    </div>
  );
}

function pan(scroller: HTMLElement | null, key: string): boolean {
  const x = key === 'ArrowLeft' ? -PAN : key === 'ArrowRight' ? PAN : 0;
  const y = key === 'ArrowUp' ? -PAN : key === 'ArrowDown' ? PAN : 0;
  scroller?.scrollBy(x, y);
  return true;
}
