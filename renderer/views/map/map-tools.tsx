import type { ReactElement, ReactNode } from 'react';
import { labelOf, MAP_KINDS, nodeAt, TIE_KINDS, TIE_NAME } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { PickMenu } from '../../parts/pick-menu.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { TickBox } from '../../parts/tick-box.tsx';
import { pick } from '../../state/picked.ts';
import { MapLegend } from './map-legend.tsx';
import styles from './map-tools.module.css';
import { MapWays } from './map-ways.tsx';
import { DEPTH_NAME, KIND_NAME } from './map-words.ts';
import { type ShownMap, useRepick } from './use-map.ts';

const DEPTHS = [
  { value: '1', name: DEPTH_NAME[1] },
  { value: '2', name: DEPTH_NAME[2] },
] as const;

/** How far the map reaches, by what it is narrowed, and what its lines mean. */
export function MapTools({
  shown,
  zoom,
}: {
  readonly shown: ShownMap;
  readonly zoom: ReactNode;
}): ReactElement {
  const { graph } = useApp();
  const repick = useRepick();
  const { picks, hubs, whole } = shown;
  const nodes = whole.groups.flatMap(({ neighbours }) => neighbours.map(({ node }) => node));
  const standing = hubs.filter((id) => id !== whole.centre.id && nodes.some((node) => node.id === id));
  return (
    <div className={styles.tools}>
      <Segmented
        label="How far the map reaches"
        onChange={(depth) => repick((now) => pick(now, 'depth', depth === '2' ? ['2'] : []))}
        options={DEPTHS}
        value={picks.depth === 2 ? '2' : '1'}
      />
      <PickMenu
        label="Kinds"
        onPick={(kinds) => repick((now) => pick(now, 'kind', kinds))}
        options={MAP_KINDS.flatMap((kind) => {
          const count = nodes.filter((node) => node.kind === kind).length;
          return count > 0 || picks.kinds.has(kind) ? [{ value: kind, name: KIND_NAME[kind], count }] : [];
        })}
        picked={[...picks.kinds]}
      />
      <PickMenu
        label="Ties"
        onPick={(ties) => repick((now) => pick(now, 'tie', ties))}
        options={TIE_KINDS.flatMap((kind) => {
          const count = whole.ties.filter((tie) => tie.kind === kind).length;
          return count > 0 || picks.ties.has(kind) ? [{ value: kind, name: TIE_NAME[kind], count }] : [];
        })}
        picked={[...picks.ties]}
      />
      {standing.length > 0 ? (
        // biome-ignore lint/a11y/noLabelWithoutControl: the check box is in TickBox.
        <label className={styles.tick} data-screen-only="">
          <TickBox
            checked={picks.hideHubs}
            onChange={({ target }) => repick((now) => pick(now, 'hub', target.checked ? ['hidden'] : []))}
          />
          Hide {standing.map((id) => labelOf(graph, nodeAt(graph, id))).join(', ')}
        </label>
      ) : null}
      {zoom}
      <MapWays centre={whole.centre} />
      {picks.form === 'picture' ? <MapLegend ties={shown.fitted.ties} /> : null}
    </div>
  );
}
