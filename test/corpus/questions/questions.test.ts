import { describe, expect, it } from 'vitest';
import { pathTo } from '../../../corpus/graph.ts';
import { agencyRows } from '../../../corpus/questions/agencies.ts';
import { dossier } from '../../../corpus/questions/dossier.ts';
import { responsibleFor } from '../../../corpus/questions/responsibility.ts';
import { segmentsOf } from '../../../corpus/questions/segments.ts';
import { graph, node, plan } from '../the-plan.ts';

describe('the dossier of the Ministry of Agriculture and Rural Affairs', () => {
  const mara = dossier(graph, 'agency/mara');

  it('has all twelve clauses, in whichever of its two names they print it', () => {
    expect(mara?.counts).toEqual({ lead: 0, participant: 4, sole: 0, joint: 8, total: 12 });
    expect(mara?.body.forms.map((form) => [form.printed, form.inClauses])).toEqual([
      ['Ministry of Agriculture and Rural Affairs', 6],
      ['Ministry of Agriculture and Rural Development', 6],
    ]);
  });

  it('lists duties by role and then in printed order', () => {
    expect(mara?.duties.map((duty) => [duty.role, duty.clause.number])).toEqual([
      ['participant', 12],
      ['participant', 28],
      ['participant', 30],
      ['participant', 44],
      ['joint', 1],
      ['joint', 10],
      ['joint', 11],
      ['joint', 13],
      ['joint', 15],
      ['joint', 17],
      ['joint', 27],
      ['joint', 31],
    ]);
  });

  it('ranks its partners by the clauses that they share', () => {
    expect(
      mara?.partners.slice(0, 4).map((partner) => [partner.body.abbreviation, partner.shared.length]),
    ).toEqual([
      ['CNIPA', 12],
      ['NFGA', 8],
      ['SAMR', 7],
      ['CPD', 6],
    ]);
  });

  it('says in which chapters its duties lie', () => {
    expect([...(mara?.byChapter ?? [])]).toEqual([
      [1, 0],
      [2, 0],
      [3, 7],
      [4, 4],
      [5, 0],
      [6, 1],
      [7, 0],
      [8, 0],
    ]);
  });

  it('is of a body or group and of nothing else', () => {
    expect(dossier(graph, 'section-4')).toBeUndefined();
    expect(dossier(graph, 'agency/nobody')).toBeUndefined();
    expect(dossier(graph, 'group/relevant-departments')?.counts.total).toBe(4);
  });
});

describe('the list of agencies', () => {
  it('counts 22 leads, 72 participants, 4 alone and 179 joint', () => {
    const sum = { lead: 0, participant: 0, sole: 0, joint: 0, total: 0 };
    for (const { counts } of agencyRows(graph)) {
      for (const role of ['lead', 'participant', 'sole', 'joint', 'total'] as const)
        sum[role] += counts[role];
    }
    expect(sum).toEqual({ lead: 22, participant: 72, sole: 4, joint: 179, total: 277 });
  });

  it('puts groups behind all bodies', () => {
    expect(agencyRows(graph).map((row) => row.body.kind)).toEqual([
      ...Array(38).fill('agency'),
      'group',
      'group',
    ]);
  });
});

describe('who is responsible for a place', () => {
  it('is whom the clause of the measure names, also for a paragraph in it', () => {
    const [own] = responsibleFor(graph, 'section-4/measure-1/p-1');
    expect(own?.clause.id).toBe('clause-1');
    expect(own?.bodies.map((one) => one.body.abbreviation)).toHaveLength(15);
  });

  it('is for a project whom the clause of its box names, unless it has its own', () => {
    expect(responsibleFor(graph, 'box-6/project-1').map((one) => one.clause.id)).toEqual(['clause-18']);
    expect(responsibleFor(graph, 'box-5/project-2/p-1').map((one) => one.clause.id)).toEqual(['clause-13']);
  });

  it('is nobody where no clause governs', () => {
    expect(responsibleFor(graph, 'section-2/topic-1')).toEqual([]);
    expect(responsibleFor(graph, 'chapter-1/p-1')).toEqual([]);
    expect(responsibleFor(graph, 'no-such-place')).toEqual([]);
  });

  it('is for a section without measures whom its own clause names', () => {
    const [own] = responsibleFor(graph, 'section-19');
    expect(own?.bodies.map((one) => one.body.kind)).toEqual(['group', 'group']);
  });
});

describe('the segments of a block', () => {
  it('give back its words, put together', () => {
    for (const one of plan.nodes) {
      expect(
        segmentsOf(graph, one, true)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(one.text);
    }
  });

  it('carry a name and a note at once where both stand on the same words', () => {
    const forest = segmentsOf(graph, node('clause-3', 'clause'), true).find((segment) =>
      segment.text.startsWith('National Forestry'),
    );
    expect(forest?.ties.map((tie) => tie.kind)).toEqual(['names', 'note']);
  });

  it('carry no notes when notes are switched off', () => {
    const ties = plan.nodes.flatMap((one) =>
      segmentsOf(graph, one, false).flatMap((segment) => segment.ties),
    );
    expect(ties.some((tie) => tie.kind === 'note')).toBe(false);
  });
});

describe('the path to a place', () => {
  it('leads from the plan down', () => {
    expect(pathTo(graph, 'box-8/project-2/p-1').map((one) => one.id)).toEqual([
      'plan',
      'chapter-4',
      'section-10',
      'box-8',
      'box-8/project-2',
      'box-8/project-2/p-1',
    ]);
  });
});
