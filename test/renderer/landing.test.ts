import { describe, expect, test } from 'vitest';
import { packCommitments } from '../../corpus/commitments-pack.ts';
import { linkPlan } from '../../corpus/graph.ts';
import { isBlock, landOn } from '../../renderer/state/landing.ts';
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

  test('to nonsense opens the start of the plan and says so in one sentence', () => {
    for (const hash of ['#/nonsense', '#/read/__proto__', '#/read/%E0%A4%A', '#/map/box-1/x']) {
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

  test('without a place resumes where reading stopped, and begins at the start where that place is gone', () => {
    expect(land('#/', 'clause-17')).toMatchObject({ at: 'clause-17', opened: false, notice: null });
    expect(land('#/', 'no-such-place')).toMatchObject({ at: plan.nodes.find(isBlock)?.id, notice: null });
  });
});
