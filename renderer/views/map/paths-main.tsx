import { type ReactElement, useCallback, useMemo, useRef } from 'react';
import {
  type Chain,
  chainKey,
  hopWords,
  hubsOf,
  labelOf,
  mapTies,
  nodeAt,
  onMap,
  pathsBetween,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { TickBox } from '../../parts/tick-box.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { useStageSize } from '../../parts/use-stage-size.ts';
import { type Picked, pick, valuesOf } from '../../state/picked.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { PrintHead } from '../print-head.tsx';
import { AddToLesson } from '../teach/add-button.tsx';
import { NOTHING_OPEN, useKeptPlace } from '../use-kept-place.ts';
import { ChainPicture } from './chain-picture.tsx';
import { fullName } from './map-words.ts';
import { foundWords } from './path-words.ts';
import styles from './paths.module.css';
import { PlaceFinder } from './place-finder.tsx';

/** How two places or bodies hang together: the shortest chains between them, drawn and in words. */
export function PathsMain({ picked }: { readonly picked: Picked }): ReactElement {
  const { graph, router } = useApp();
  const page = useRef<HTMLDivElement>(null);
  const room = useStageSize(page);
  const ties = useMemo(() => mapTies(graph), [graph]);
  const hubs = useMemo(() => hubsOf(graph), [graph]);
  const [from, to] = ['from', 'to'].map((name) => onMap(graph, valuesOf(picked, name)[0] ?? ''));
  const through = valuesOf(picked, 'through');
  const [throughHubs, throughContainers] = [through.includes('hub'), through.includes('containers')];
  const found = useMemo(
    () =>
      from && to
        ? pathsBetween(graph, ties, { from: from.id, to: to.id, hubs, throughHubs, throughContainers })
        : null,
    [graph, ties, hubs, from, to, throughHubs, throughContainers],
  );
  const repick = useCallback(
    (change: (now: Picked) => Picked) => {
      const { route } = router.visits.get();
      if (route.kind === 'paths') router.replace({ kind: 'paths', picked: change(route.picked) });
    },
    [router],
  );
  const allow = (what: string, isAllowed: boolean) =>
    repick((now) =>
      pick(now, 'through', [
        ...valuesOf(now, 'through').filter((one) => one !== what),
        ...(isAllowed ? [what] : []),
      ]),
    );
  const swap = () =>
    repick((now) => pick(pick(now, 'from', valuesOf(now, 'to')), 'to', valuesOf(now, 'from')));
  const route = useMemo((): Route => ({ kind: 'paths', picked }), [picked]);
  useKeptPlace(page, route, NOTHING_OPEN);
  const hubNames = hubs.map((id) => labelOf(graph, nodeAt(graph, id))).join(', ');
  return (
    <div className={styles.scroller} data-scrolls="" ref={page} tabIndex={-1}>
      <PrintHead
        about={from && to ? `Path between ${fullName(graph, from)} and ${fullName(graph, to)}` : undefined}
        page={formatRoute({ kind: 'paths', picked })}
      />
      <PageTitle title="Path between" tools={<AddToLesson />}>
        How two places or bodies hang together, by the shortest ways.
      </PageTitle>
      <div className={styles.ends} data-screen-only="">
        <PlaceFinder
          chosen={from?.id ?? null}
          isArrival={!from}
          label="From"
          onPick={(id) => repick((now) => pick(now, 'from', [id]))}
        />
        <ToolButton onPress={swap}>Swap</ToolButton>
        <PlaceFinder
          chosen={to?.id ?? null}
          isArrival={from !== undefined && !to}
          label="To"
          onPick={(id) => repick((now) => pick(now, 'to', [id]))}
        />
      </div>
      <div className={styles.allowed} data-screen-only="">
        {hubs.length > 0 ? (
          // biome-ignore lint/a11y/noLabelWithoutControl: the check box is in TickBox.
          <label className={styles.tick}>
            <TickBox checked={throughHubs} onChange={({ target }) => allow('hub', target.checked)} />
            Also through {hubNames}, which stands nearly everywhere
          </label>
        ) : null}
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the check box is in TickBox. */}
        <label className={styles.tick}>
          <TickBox
            checked={throughContainers}
            onChange={({ target }) => allow('containers', target.checked)}
          />
          Also through chapters and the table of indicators
        </label>
      </div>
      <p className={styles.said} role="status">
        {foundWords(graph, found, hubNames)}
      </p>
      <ol className={styles.chains}>
        {found?.chains.map((chain) => (
          <li key={chainKey(chain)}>
            {room ? <ChainPicture chain={chain} width={room.width - 24} /> : null}
            <ChainWords chain={chain} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A chain in words, each node and each clause a link. */
function ChainWords({ chain }: { readonly chain: Chain }): ReactElement {
  const { graph } = useApp();
  const before = [chain.from, ...chain.hops.map(({ to }) => to)];
  return (
    <p className={styles.words}>
      <NodeLink id={chain.from} />
      {chain.hops.map(({ tie, to }, index) => {
        const words = hopWords(graph, tie, before[index] ?? chain.from);
        return (
          <span key={to}>
            {' — '}
            {tie.role && tie.clause ? (
              <a
                className={styles.hop}
                data-preview={tie.clause}
                href={formatRoute({ kind: 'read', id: tie.clause })}
              >
                {words}
              </a>
            ) : (
              words
            )}
            {' — '}
            <NodeLink id={to} />
          </span>
        );
      })}
    </p>
  );
}

function NodeLink({ id }: { readonly id: string }): ReactElement {
  const { graph } = useApp();
  return (
    <a data-preview={id} href={formatRoute({ kind: 'map', id, picked: {} })}>
      {fullName(graph, nodeAt(graph, id))}
    </a>
  );
}
