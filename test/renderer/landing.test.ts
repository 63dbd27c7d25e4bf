import { describe, expect, test } from 'vitest';
import { packCommitments } from '../../corpus/commitments-pack.ts';
import { isBlock, linkPlan } from '../../corpus/graph.ts';
import { landOn, leadsInto } from '../../renderer/state/landing.ts';
import { parseRoute } from '../../renderer/state/route.ts';
import { graph, plan } from '../corpus/the-plan.ts';

const land = (hash: string, lastRead: string | null = null) => landOn(graph, parseRoute(hash), lastRead);

describe('a link', () => {
  test('to any block of the plan opens that block', () => {
    for (const { id } of plan.nodes.filter(isBlock)) {
      expect(land(`#/read/${id}`)).toEqual({ view: 'read', at: id, opened: true, notice: null });
    }
  });

  test('to a place that the plan does not have opens the nearest one above it and says so', () => {
    const landing = land('#/read/section-4/measure-9/p-3');
    expect(landing).toMatchObject({ view: 'read', at: 'section-4' });
    expect(landing.notice).toContain('section-4/measure-9/p-3');
  });

  test('to a sentence opens its block without a word, whether the commitments are there or not', () => {
    const without = linkPlan(packCommitments(plan).plan);
    for (const known of [graph, without]) {
      expect(landOn(known, parseRoute('#/read/section-4/measure-1/p-1/c-2'), null)).toEqual({
        view: 'read',
        at: 'section-4/measure-1/p-1',
        opened: true,
        notice: null,
        sentence: 'section-4/measure-1/p-1/c-2',
      });
    }
  });

  test('to a name opens its first mention, and with a number that one, with the words marked', () => {
    const first = land('#/read/place/sanya');
    expect(first).toMatchObject({
      at: 'box-4/project-1/p-1',
      opened: true,
      notice: null,
      name: 'place/sanya',
    });
    const second = land('#/read/instrument/belt-and-road/2');
    expect(second).toMatchObject({ at: 'section-3/topic-4/p-1', name: 'instrument/belt-and-road' });
    const { at, words } = second.view === 'read' ? second : { at: '', words: undefined };
    expect(graph.nodes.get(at)?.text.slice(...(words ?? [0, 0]))).toBe('Belt and Road');
  });

  test('to a mention that there is not opens the first one and says so', () => {
    expect(land('#/read/place/sanya/7')).toMatchObject({
      at: 'box-4/project-1/p-1',
      notice: 'This plan has no place “place/sanya/7”. This is the nearest place above it.',
    });
  });

  test('to words in a block stays its address while the block is the place', () => {
    const at = (hash: string, block: string) => leadsInto(graph, parseRoute(hash), block);
    expect(at('#/read/place/sanya', 'box-4/project-1/p-1')).toBe(true);
    expect(at('#/read/section-4/measure-1/p-1/c-2', 'section-4/measure-1/p-1')).toBe(true);
    expect(at('#/read/place/sanya', 'box-4')).toBe(false);
    expect(at('#/read/box-4', 'box-4')).toBe(false);
    expect(at('#/health', 'box-4')).toBe(false);
  });

  test('to the map of a place that is none opens the map of the nearest, and says so', () => {
    const landing = land('#/map/box-1/x');
    expect(landing).toMatchObject({ view: 'map', at: 'box-1' });
    expect(landing.notice).toMatch(/^This plan has no place “box-1\/x”\. This is the map of Box 1\.$/);
    expect(land('#/map/section-4/measure-1/p-1')).toMatchObject({ at: 'section-4/measure-1', notice: null });
  });

  test('to nonsense opens the start of the plan and says so in one sentence', () => {
    for (const hash of ['#/nonsense', '#/read/__proto__', '#/read/%E0%A4%A']) {
      const landing = land(hash);
      expect(landing.view).toBe('read');
      expect(landing.notice).toMatch(/^(Remit has no page|This plan has no place) “.*”\. This is /);
    }
  });

  test('to a body opens its dossier, also through the place of a name', () => {
    expect(land('#/agencies/cnipa')).toMatchObject({ view: 'agencies', body: 'agency/cnipa', notice: null });
    expect(land('#/read/agency/cnipa')).toMatchObject({ view: 'agencies', body: 'agency/cnipa' });
  });

  test('to a body that the plan does not name shows all bodies and says so', () => {
    expect(land('#/agencies/nobody')).toMatchObject({ view: 'agencies', body: null });
    expect(land('#/agencies/nobody').notice).toContain('nobody');
  });

  test('without anything shows the plan at a glance, however far one has read', () => {
    expect(land('#/')).toEqual({ view: 'glance', notice: null });
    expect(land('', 'clause-17')).toEqual({ view: 'glance', notice: null });
  });

  test('without a place resumes where reading stopped, and begins at the start where that place is gone', () => {
    expect(land('#/read', 'clause-17')).toMatchObject({ at: 'clause-17', opened: false, notice: null });
    expect(land('#/read', 'no-such-place')).toMatchObject({ at: plan.nodes.find(isBlock)?.id, notice: null });
  });
});
