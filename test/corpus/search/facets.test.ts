import { describe, expect, it } from 'vitest';
import { type Choice, chosenHits, facetsOf, NOTHING_CHOSEN } from '../../../corpus/search/facets.ts';
import { search } from '../../../corpus/search/search.ts';
import { index } from './the-index.ts';

const { hits } = search(index, 'trademark protection');

describe('facets', () => {
  it('promise exactly what choosing them gives, alone and together', () => {
    const start: Choice = { ...NOTHING_CHOSEN, kinds: new Set(['measure', 'project']) };
    const facets = facetsOf(hits, start);
    expect(facets.chapters.length).toBeGreaterThan(2);
    for (const { value, count } of facets.chapters) {
      expect(chosenHits(hits, { ...start, chapters: new Set([value]) })).toHaveLength(count);
    }
    for (const { value, count } of facets.agencies) {
      expect(chosenHits(hits, { ...start, agencies: new Set([value]) })).toHaveLength(count);
    }
    for (const { value, count } of facets.roles) {
      expect(chosenHits(hits, { ...start, roles: new Set([value]) })).toHaveLength(count);
    }
    for (const { value, count } of facets.kinds) {
      expect(chosenHits(hits, { ...NOTHING_CHOSEN, kinds: new Set([value]) })).toHaveLength(count);
    }
  });

  it('mean a role of the chosen agency, not of anybody in the same clause', () => {
    const choice: Choice = {
      ...NOTHING_CHOSEN,
      agencies: new Set(['agency/samr']),
      roles: new Set(['lead']),
    };
    for (const { unit } of chosenHits(hits, choice)) {
      expect(unit.bodies).toContainEqual({ id: 'agency/samr', role: 'lead' });
    }
  });

  it('let everything pass when nothing is chosen', () => {
    expect(chosenHits(hits, NOTHING_CHOSEN)).toEqual(hits);
  });
});
