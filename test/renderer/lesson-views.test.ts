import { describe, expect, test } from 'vitest';
import { commitmentRows } from '../../corpus/questions/commitments.ts';
import { matrixOf } from '../../corpus/questions/matrix.ts';
import { search } from '../../corpus/search/search.ts';
import { listOf } from '../../renderer/state/commitment-list.ts';
import { picksOf } from '../../renderer/state/commitment-picks.ts';
import { landOn } from '../../renderer/state/landing.ts';
import { readLoomPicks } from '../../renderer/state/loom-picks.ts';
import { readMatrixPicks } from '../../renderer/state/matrix-picks.ts';
import { attachMarks } from '../../renderer/state/own-marks.ts';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';
import { pageOf } from '../../renderer/state/target-picks.ts';
import { shownOf } from '../../renderer/views/matrix/shown.ts';
import { viewMistake } from '../../scripts/lesson-files.ts';
import { index } from '../corpus/search/the-index.ts';
import { stops } from '../corpus/teach/shipped.ts';
import { graph } from '../corpus/the-plan.ts';

const addresses = stops.flatMap(({ name, stop: { shown } }) =>
  shown.kind === 'view' ? [[name, shown.address] as const] : [],
);
const routes = addresses.map(([, address]) => parseRoute(address));

/** The route of a kind that a lesson opens; its absence fails the test with its kind. */
function opened<K extends (typeof routes)[number]['kind']>(kind: K) {
  const all = routes.filter((route): route is Extract<typeof route, { kind: K }> => route.kind === kind);
  if (all.length === 0) throw new Error(`No lesson opens a view of the kind “${kind}”.`);
  return all;
}

describe('a view that a lesson opens', () => {
  test.each(addresses)('%s is there: %s', (_, address) => {
    const route = parseRoute(address);
    expect(landOn(graph, route, null).notice).toBeNull();
    expect(formatRoute(route)).toBe(address);
  });

  test('shows what its stop speaks of', () => {
    expect(opened('agency').map(({ slug }) => graph.nodes.get(`agency/${slug}`)?.text)).toContain(
      'Ministry of Agriculture and Rural Affairs',
    );
    expect(opened('map').map(({ id }) => graph.nodes.get(id)?.kind)).toEqual(['indicator']);
    expect(opened('loom').flatMap(({ picked }) => readLoomPicks(picked).held)).toEqual(['agency/cnipa']);
    expect(opened('targets').map(({ picked }) => pageOf(picked))).toEqual([
      'indicators',
      'indicators',
      'quantities',
    ]);
  });

  test('of the matrix shows the bodies that a lead is printed for, and then all', () => {
    const rows = opened('matrix').map(({ picked }) =>
      shownOf(graph, readMatrixPicks(picked)).matrix.rows.map(({ body }) => body.id),
    );
    expect(rows[0]).toEqual(['agency/cnipa', 'agency/samr']);
    expect(rows[1]).toHaveLength(matrixOf(graph, { columns: 'section' }).rows.length);
  });

  test('of the commitments shows those of section 3 alone, which no clause governs', () => {
    const all = commitmentRows(graph);
    const none = attachMarks(
      [],
      all.map(({ commitment }) => commitment),
    );
    const rows = opened('commitments').flatMap(
      ({ picked }) => listOf(graph, all, picksOf(picked), none).rows,
    );
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ path }) => !path.some(({ id }) => id === 'section-3'))).toEqual([]);
  });

  test('of the search finds the measure that the class is to find', () => {
    const found = opened('search').map(({ ask }) => search(index, ask.query).hits);
    for (const hits of found) {
      const all = hits.filter(({ coverage }) => coverage === 'all').map(({ id }) => id);
      expect(all).toEqual(expect.arrayContaining(['section-10/measure-2', 'indicator-5']));
      expect(all.length).toBeLessThan(8);
    }
  });
});

describe('an address that is no view', () => {
  test.each([
    ['https://example.org/', 'The address of a view begins with “#/”, not as “https://example.org/”.'],
    ['javascript:alert(1)', 'The address of a view begins with “#/”, not as “javascript:alert(1)”.'],
    ['#/nowhere', 'Remit has no page “/nowhere”. This is the start of the plan.'],
    ['#/agencies/nobody', 'This plan names no body “nobody”. These are all the bodies it names.'],
    ['#/read/section-99', 'This plan has no place “section-99”. This is the start of the plan.'],
    ['#/targets/', 'The address “#/targets/” is written “#/targets”.'],
    [
      '#/map?hold=agency/cnipa',
      'The address “#/map?hold=agency/cnipa” is written “#/map?hold=agency%2Fcnipa”.',
    ],
  ])('%s is said to be none', (address, sentence) => {
    expect(viewMistake(graph, address)).toBe(sentence);
  });
});
