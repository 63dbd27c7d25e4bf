import { describe, it } from 'vitest';
import {
  fitMap,
  hubsOf,
  loomOf,
  mapTies,
  neighbourhood,
  pathsBetween,
  targetsOf,
  timeLineOf,
  weave,
} from '../../corpus/index.ts';
import { layOutChain } from '../../renderer/state/chain-layout.ts';
import { layLoom } from '../../renderer/state/loom-layout.ts';
import { layOutMap } from '../../renderer/state/map-layout.ts';
import { drawLines } from '../../renderer/state/map-lines.ts';
import { barsLayout } from '../../renderer/views/targets/bars-layout.ts';
import { timeLayout } from '../../renderer/views/targets/time-layout.ts';
import { graph } from '../corpus/the-plan.ts';
import { expectAsSeen } from './seen.ts';

const ties = mapTies(graph);
const hubs = hubsOf(graph);

describe('a picture that was seen stands the same today, in a window of 1280 × 720:', () => {
  it('the loom', () => {
    const room = { width: 1148, height: 540, scale: 1 };
    const { left, right, leftHeads, rightHeads } = layLoom(weave(loomOf(graph, 'bodies')), room);
    expectAsSeen('loom', [
      ...[...left, ...right].map(({ row, x, y, text }) => [row.id, x, y, text]),
      ...[...leftHeads, ...rightHeads].map(({ group, x, y, lines }) => [group.id, x, y, ...lines]),
    ]);
  });

  it.each([
    ['agency/mara', 1],
    ['section-4/measure-2', 1],
    ['box-1', 1],
    ['box-1', 2],
    ['instrument/patent-law', 1],
    ['agency/cnipa', 1],
    ['agency/cnipa', 2],
  ] as const)('the map of %s at depth %i', (centre, depth) => {
    const ask = { centre, depth, kinds: new Set<never>(), ties: new Set<never>(), hubs, hideHubs: false };
    const near = neighbourhood(graph, ties, ask);
    const fitted = fitMap(near);
    const layout = layOutMap(graph, near.centre, fitted, 848);
    expectAsSeen(`map-${centre.replaceAll('/', '-')}-${depth}`, [
      ...[layout.centre, ...layout.nodes].map(({ node, x, y, width, height, words }) => [
        node.id,
        ...[x, y, width, height],
        ...words.map(({ text }) => text),
      ]),
      ...layout.groups.map(({ title, x, y, more }) => [title, x, y, more?.words ?? '']),
      ...drawLines(layout, fitted.ties)
        .filter(({ isFaint }) => !isFaint)
        .map(({ tie, path, word }) => [tie.from, tie.to, path, word?.text ?? '']),
    ]);
  });

  it('the first path from the police to the farmers', () => {
    const ask = { from: 'agency/mps', to: 'agency/mara', hubs, throughHubs: false, throughContainers: false };
    const [chain] = pathsBetween(graph, ties, ask).chains;
    if (!chain) throw new Error('There is no path.');
    const { nodes, links } = layOutChain(graph, chain, 1124);
    expectAsSeen('path', [
      ...nodes.map(({ node, x, y, width, label }) => [node.id, x, y, width, label]),
      ...links.map(({ words, x, y, width }) => [words, x, y, width]),
    ]);
  });

  it('the bars of the indicators', () => {
    const { rows } = barsLayout(targetsOf(graph), 816);
    expectAsSeen(
      'bars',
      rows.flatMap(({ id, name, y, height, pairs }) => [
        [id, y, height, name],
        ...pairs.flatMap((pair) => [
          [pair.head, pair.x, pair.y],
          ...pair.bars.map((bar) => [bar.which, bar.year, bar.x, bar.y, bar.length, bar.words]),
        ]),
      ]),
    );
  });

  it('the time line', () => {
    const { marks, ticks } = timeLayout(timeLineOf(graph), 976);
    expectAsSeen('time-line', [
      ...marks.map(({ statement, x, end, y, labelX, anchor, label }) => [
        statement.printed,
        x,
        end,
        y,
        labelX,
        anchor,
        label,
      ]),
      ...ticks.map(({ year, x, isNamed }) => [year, x, isNamed ? 'named' : '']),
    ]);
  });
});
