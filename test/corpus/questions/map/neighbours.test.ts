import { describe, expect, it } from 'vitest';
import { neighboursExport } from '../../../../corpus/export/neighbours-report.ts';
import { provenanceOf } from '../../../../corpus/export/provenance.ts';
import { fitMap, MOST_ON_A_MAP, neighbourRows } from '../../../../corpus/questions/map/fit.ts';
import { hubsOf } from '../../../../corpus/questions/map/hub.ts';
import { mapTies, onMap, tieKey } from '../../../../corpus/questions/map/map-ties.ts';
import { type MapAsk, neighbourhood } from '../../../../corpus/questions/map/neighbours.ts';
import { responsibleFor } from '../../../../corpus/questions/responsibility.ts';
import { edges, graph, plan } from '../../the-plan.ts';

const ties = mapTies(graph);
const hubs = hubsOf(graph);

function near(centre: string, ask: Partial<MapAsk> = {}) {
  const whole: MapAsk = { centre, depth: 1, kinds: new Set(), ties: new Set(), hubs, hideHubs: false };
  return neighbourhood(graph, ties, { ...whole, ...ask });
}

function inGroups(centre: string, ask: Partial<MapAsk> = {}): Record<string, readonly string[]> {
  return Object.fromEntries(
    near(centre, ask).groups.map(({ kind, neighbours }) => [kind, neighbours.map(({ node }) => node.id)]),
  );
}

describe('the ties of the map', () => {
  it('rest on edges of the plan, and no edge is lost but those within one place and to the plan itself', () => {
    const all = new Set([...ties.values()].flat());
    const used = new Set([...all].flatMap((tie) => tie.edges));
    for (const edge of used) expect(plan.edges).toContain(edge);
    const left = plan.edges.filter((edge) => edge.kind !== 'states' && !used.has(edge));
    const told = left.filter(({ kind, from, to }) => {
      const [a, b] = [onMap(graph, from)?.id, onMap(graph, to)?.id];
      return kind !== 'contains' && a !== b && to !== 'plan';
    });
    expect(told).toEqual([]);
  });

  it('join a body with each thing that a clause makes it responsible for', () => {
    const joined = new Set([...ties.values()].flat());
    const expected = edges('assigns').reduce(
      (sum, { from }) => sum + edges('governs').filter((governs) => governs.from === from).length,
      0,
    );
    const found = [...joined].filter(
      ({ kind, to }) => kind === 'responsible' && graph.nodes.get(to)?.kind !== 'clause',
    );
    // A clause that names a body twice makes one tie.
    expect(found.flatMap((tie) => tie.edges.filter(({ kind }) => kind === 'assigns')).length).toBe(expected);
  });
});

// Read in source.txt beside Box 1: it stands in section 4 behind its first measure, has two projects, and its clause prints SAMR as lead with
// the court, the procuratorate and the Ministry of Public Security.
describe('the neighbourhood of a place', () => {
  it('has what stands around and in Box 1, what it elaborates, and its bodies by role', () => {
    const { related, ...printed } = inGroups('box-1');
    expect(printed).toEqual({
      within: ['section-4'],
      contains: ['box-1/project-1', 'box-1/project-2'],
      elaborates: ['section-4/measure-1'],
      lead: ['agency/samr'],
      participant: ['agency/spc', 'agency/spp', 'agency/mps'],
      clauses: ['clause-2'],
    });
    expect(related?.length).toBeGreaterThan(0);
  });

  it('gives a project without a clause the bodies of the clause of its box', () => {
    const { lead, participant } = inGroups('box-1/project-1');
    expect([lead, participant]).toEqual([['agency/samr'], ['agency/spc', 'agency/spp', 'agency/mps']]);
  });

  it.each(['section-4/measure-2', 'box-2', 'box-5/project-1', 'section-18'])(
    'has around %s exactly the bodies that answer for it',
    (id) => {
      const bodies = near(id)
        .groups.flatMap(({ neighbours }) => neighbours.map(({ node }) => node))
        .filter(({ kind }) => kind === 'agency' || kind === 'group');
      const answering = responsibleFor(graph, id).flatMap((one) => one.bodies.map(({ body }) => body.id));
      expect(new Set(bodies.map((body) => body.id))).toEqual(new Set(answering));
    },
  );

  it('parts the duties of a body by its role', () => {
    const { takesPart, isJoint } = inGroups('agency/mara');
    expect([takesPart?.length, isJoint?.length]).toEqual([4, 8]);
  });

  it('reaches nothing through the hub, and leaves it out when asked', () => {
    expect(hubs).toEqual(['agency/cnipa']);
    const far = near('footnote-1', { depth: 2 });
    expect(far.ties.filter(({ from }) => from === 'agency/cnipa').length).toBe(0);
    const all = (ask: Partial<MapAsk>) => Object.values(inGroups('section-4/measure-2', ask)).flat();
    expect(all({})).toContain('agency/cnipa');
    expect(all({ hideHubs: true })).not.toContain('agency/cnipa');
  });

  it('keeps to the kinds of node and of tie that are picked', () => {
    expect(Object.values(inGroups('box-1', { kinds: new Set(['agency']) })).flat()).toEqual([
      'agency/samr',
      'agency/spc',
      'agency/spp',
      'agency/mps',
    ]);
    expect(Object.keys(inGroups('box-1', { ties: new Set(['elaborates']) }))).toEqual(['elaborates']);
  });
});

describe('what is drawn and what is counted', () => {
  const centres = plan.nodes.filter(({ id }) => ties.has(id)).map(({ id }) => id);

  it('is together all there is, at most sixty of it drawn', () => {
    for (const centre of centres) {
      const whole = near(centre, { depth: 2 });
      const fitted = fitMap(whole);
      const all = whole.groups.reduce((sum, { neighbours }) => sum + neighbours.length, 0);
      expect(fitted.shown).toBeLessThanOrEqual(MOST_ON_A_MAP);
      expect(fitted.shown - 1 + fitted.rest).toBe(all);
      if (fitted.rest > 0) expect(fitted.shown).toBe(MOST_ON_A_MAP);
    }
  });

  it('puts every tie into the list once, also those of what is only counted', () => {
    for (const centre of centres) {
      const whole = near(centre, { depth: 2 });
      const rows = neighbourRows(graph, whole);
      expect(rows.map(({ tie }) => tieKey(tie)).sort()).toEqual(whole.ties.map(tieKey).sort());
    }
  });

  it('exports a row for each tie, with role and clause', () => {
    const from = provenanceOf(plan.meta, { version: null, filters: '', date: '2026-01-02' });
    const made = neighboursExport(graph, near('box-1'), from);
    const row = made.sheet.rows.find(([id]) => id === 'agency/samr');
    expect(row?.slice(3, 9)).toEqual(['administration', 1, 'box-1', 'responsible body', 'leads', 'clause-2']);
    expect(made.sheet.rows.length).toBe(near('box-1').ties.length);
  });
});
