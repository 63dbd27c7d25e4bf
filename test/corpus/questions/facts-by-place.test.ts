import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../../corpus/graph.ts';
import { dutiesInDetail } from '../../../corpus/questions/duties-in-detail.ts';
import { countFacts, factsByPlace } from '../../../corpus/questions/facts-by-place.ts';
import { nameMeant } from '../../../corpus/questions/find-agency.ts';
import { graph, node } from '../the-plan.ts';

const all = new Set(nodesOf(graph, 'clause').map(({ id }) => id));

describe('what is inside the duties of a body, by place', () => {
  it('has each indicator of a clause once, and loses no instrument', () => {
    for (const { id } of nodesOf(graph, 'agency')) {
      const whole = dutiesInDetail(graph, id);
      const places = factsByPlace(graph, id, all);
      const tied = new Set(whole.indicators.map(({ indicator, clause }) => `${indicator.id} ${clause.id}`));
      expect(countFacts(places.indicators)).toBe(tied.size);
      expect(countFacts(places.instruments)).toBe(whole.instruments.length);
    }
  });

  it('leaves out the year in the name of a treaty, and no other number', () => {
    const { quantities } = factsByPlace(graph, 'agency/mara', all);
    expect(quantities.map(({ clause, facts }) => [clause.id, facts.map(({ printed }) => printed)])).toEqual([
      ['clause-12', ['more than 80%', 'One hundred']],
    ]);
  });

  it('keeps to the clauses that are asked for', () => {
    const { indicators, quantities, instruments } = factsByPlace(
      graph,
      'agency/mara',
      new Set(['clause-11']),
    );
    expect([indicators, quantities]).toEqual([[], []]);
    expect(instruments.map(({ block }) => block.id)).toEqual(['box-4/project-1/p-1']);
  });
});

describe('the name that a text means', () => {
  it('is told where the body is not found by its own', () => {
    const mara = node('agency/mara', 'agency');
    expect(nameMeant(mara, 'rural development')).toBe('Ministry of Agriculture and Rural Development');
    expect(nameMeant(mara, 'rural affairs')).toBeUndefined();
    expect(nameMeant(mara, '农业')).toBe('农业农村部');
    expect(nameMeant(mara, '')).toBeUndefined();
  });
});
