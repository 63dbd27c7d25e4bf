import { describe, expect, it } from 'vitest';
import { search } from '../../../corpus/search/search.ts';
import { buildIndex, packIndex } from '../../../corpus/search/search-index.ts';
import { whyInWords } from '../../../corpus/search/why.ts';
import { readThesaurus } from '../../../scripts/thesaurus-file.ts';
import judged from '../../search/judged.json' with { type: 'json' };
import { graph } from '../the-plan.ts';
import { index } from './the-index.ts';

const asked = (query: string) => search(index, query);

describe('what a search understands', () => {
  it.each([
    ['CNIPA trade secrets', 'agency/cnipa'],
    ['lead:SAMR data', 'agency/samr'],
    ['"Ministry of Justice" training', 'agency/moj'],
    [
      'what does the Ministry of Education do with the Ministry of Human Resources and Social Security',
      'agency/mohrss',
    ],
  ])('names the body in “%s”', (query, body) => {
    expect(asked(query).body).toBe(body);
  });

  it('takes no body that is only left out', () => {
    expect(asked('training NOT agency:CNIPA').body).toBeNull();
  });

  it('names the place that is cited', () => {
    expect(asked('s4 m2').cited).toBe('section-4/measure-2');
    expect(asked('trade secrets').cited).toBeNull();
  });

  it('knows what is asked besides the words', () => {
    expect([...asked('who leads trade secrets').intents]).toEqual(['lead']);
    expect([...asked('when will the museum be built').intents]).toEqual(['date']);
    expect([...asked('what counts as a high-value patent').intents]).toContain('meaning');
  });

  it('lists clauses where the query speaks of them, even inside a group', () => {
    const kinds = (query: string) => new Set(asked(query).hits.map(({ unit }) => unit.kind));
    expect(kinds('kind:clause SAMR')).toEqual(new Set(['clause']));
    expect(kinds('(in:clause OR in:footnote) CNIPA').has('clause')).toBe(true);
    expect(kinds('customs NOT in:clause').has('clause')).toBe(false);
    expect(kinds('customs').has('clause')).toBe(false);
  });
});

describe('why a place was found', () => {
  const why = (query: string, id: string) => asked(query).hits.find((hit) => hit.id === id)?.why;

  it('is data that says which body has which role', () => {
    expect(why('SAMR', 'box-1')).toEqual([
      { kind: 'body', typed: 'SAMR', body: 'agency/samr', roles: ['lead'] },
    ]);
  });

  it('tells the very words of a phrase from a variant', () => {
    const [hit] = asked('"trade secrets"').hits.filter(({ coverage }) => coverage === 'all');
    expect(hit?.why).toContainEqual({ kind: 'phrase', text: 'trade secrets', isExact: true });
    const variants = asked('"trade secrets"').hits.filter(({ coverage }) => coverage === 'some');
    expect(
      variants.every((one) => one.why.some((reason) => reason.kind === 'phrase' && !reason.isExact)),
    ).toBe(true);
  });

  it('says when only some words of a term stand there, and never counts them as the term', () => {
    const hit = asked('what happens to repeat infringers').hits.find(({ why: reasons }) =>
      reasons.some(({ kind }) => kind === 'apart'),
    );
    expect(hit?.coverage).toBe('some');
    expect(hit?.why.map(whyInWords).join()).toMatch(/^repeat infringers: only /);
  });

  it('leaves out what is only excluded', () => {
    const reasons = asked('patents NOT trademarks').hits.map(({ why: all }) => all.map(whyInWords).join());
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.filter((words) => !/^patents\b/.test(words))).toEqual([]);
    expect(reasons.filter((words) => /trademark/i.test(words))).toEqual([]);
  });
});

describe('a question about the document itself', () => {
  it.each(['when was the plan issued', 'who issued this plan'])(
    'is answered by its first page: “%s”',
    (query) => {
      expect(asked(query).hits[0]?.id).toMatch(/^front\//);
    },
  );
});

describe('a term with a word in it that only says whose', () => {
  it('is the term, and that word is left out', () => {
    const { chips, leftOut } = asked('defend my rights');
    expect(leftOut).toEqual(['my']);
    expect(chips.map(({ typed }) => typed)).toContain('defend rights');
  });
});

describe('a short word that the plan does not print', () => {
  it.each(['hand', 'rare', 'kill'])('is not taken for a word that begins otherwise: “%s”', (word) => {
    const corrected = asked(word).chips.filter(({ origin }) => origin === 'correction');
    expect(corrected.filter(({ label }) => label[0] !== word[0])).toEqual([]);
  });
});

describe('a body that leads with another', () => {
  it('is asked for as the lead, and the other in any role', () => {
    const { hits } = asked('led by CNIPA with the Ministry of Foreign Affairs');
    expect(hits[0]?.id).toBe('box-13');
    expect(hits[0]?.why.map(whyInWords)).toEqual([
      'CNIPA (lead)',
      'Ministry of Foreign Affairs (participant)',
    ]);
  });
});

describe('a footnote', () => {
  it('answers what the thing means that it is a footnote to', () => {
    expect(asked('what counts as a high-value patent').hits[0]?.id).toBe('footnote-1');
  });
});

it('an index made ready beforehand finds the same as one made on the spot', () => {
  const packed = JSON.parse(JSON.stringify(packIndex(graph)));
  const ready = buildIndex(graph, readThesaurus(), packed);
  for (const { query } of judged.queries) {
    const brief = (result: ReturnType<typeof search>) =>
      result.hits.map(({ id, score, coverage }) => `${id} ${score} ${coverage}`);
    expect(brief(search(ready, query))).toEqual(brief(search(index, query)));
  }
});
