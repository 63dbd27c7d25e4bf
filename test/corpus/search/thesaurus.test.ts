import { describe, expect, it } from 'vitest';
import { keyOf, openThesaurus, packThesaurus, unpackThesaurus } from '../../../corpus/search/thesaurus.ts';
import { readThesaurus, readThesaurusEntries } from '../../../scripts/thesaurus-file.ts';

const terms = (thesaurus: ReturnType<typeof openThesaurus>, term: string) =>
  thesaurus.widenings.get(keyOf(term))?.map((one) => one.term);

describe('the thesaurus', () => {
  it('holds at least 150 entries, none with a term twice', () => {
    const entries = readThesaurusEntries();
    expect(entries.length).toBeGreaterThanOrEqual(150);
    for (const entry of entries) {
      const all = 'same' in entry ? entry.same : [...entry.broad, ...entry.narrow];
      expect([all, new Set(all).size]).toEqual([all, all.length]);
    }
  });

  it('widens equivalents both ways, and broad terms only to narrower ones', () => {
    const thesaurus = openThesaurus([
      { same: ['car', 'automobile'] },
      { broad: ['vehicle'], narrow: ['car', 'lorry'] },
    ]);
    expect(terms(thesaurus, 'cars')).toEqual(['automobile']);
    expect(terms(thesaurus, 'automobile')).toEqual(['car']);
    expect(terms(thesaurus, 'vehicles')).toEqual(['car', 'lorry']);
    expect(terms(thesaurus, 'lorry')).toBeUndefined();
  });

  it('is the same after a journey to the window', () => {
    const thesaurus = readThesaurus();
    expect(unpackThesaurus(JSON.parse(JSON.stringify(packThesaurus(thesaurus))))).toEqual(thesaurus);
  });
});
