import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindNamed } from '../../../corpus/search/kinds.ts';
import { search } from '../../../corpus/search/search.ts';
import { snippetOf } from '../../../corpus/search/snippet.ts';
import { isStopWord } from '../../../corpus/search/stop-words.ts';
import type { Unit } from '../../../corpus/search/units.ts';
import { wordsOf } from '../../../corpus/search/words.ts';
import { fold } from '../../../corpus/source.ts';
import { index } from './the-index.ts';

const found = (query: string) => search(index, query).hits;
const ids = (query: string) => found(query).map((hit) => hit.id);
const all = (query: string) => found(query).flatMap((hit) => (hit.coverage === 'all' ? [hit.id] : []));
const formsOf = (unit: Unit) => new Set(unit.parts.flatMap((part) => part.words.map((word) => word.form)));
const shown = index.units.filter((unit) => !unit.onDemand);

/** Telling words of the plan, for properties. */
const WORDS = [...index.vocabulary]
  .filter(
    ([form, places]) =>
      /^[a-z]{5,}$/.test(form) && !isStopWord(form) && !kindNamed(form) && places > 1 && places < 60,
  )
  .map(([form]) => form);
const word = fc.constantFrom(...WORDS);

describe('what stands first', () => {
  it.each([
    ['how many patent attorneys by 2025', 'section-12/measure-1'],
    ['15 months', 'box-6/project-4'],
    ['geografical indications', 'box-5/project-1'],
    ['MARA', 'agency/mara'],
    ['Ministry of Agriculture and Rural Development', 'agency/mara'],
    ['农业农村部', 'agency/mara'],
    ['s4 m2', 'section-4/measure-2'],
    ['fn 3', 'footnote-3'],
    ['kind:indicator royalties', 'indicator-4'],
  ])('for “%s” is %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('for an agency and a topic is what that agency does about it', () => {
    const [first] = found('customs counterfeit');
    expect(first?.coverage).toBe('all');
    expect(first?.unit.bodies.map((body) => body.id)).toContain('agency/gacc');
  });

  it('under “led by” is what that body leads, and never what it only takes part in', () => {
    const led = found('led by SAMR').filter((hit) => hit.coverage === 'all' && !hit.id.startsWith('agency/'));
    expect(led.map((hit) => hit.id).sort()).toEqual(['box-1', 'box-1/project-1', 'box-1/project-2']);
    const ids = (query: string) => found(query).map(({ id, coverage }) => [id, coverage]);
    expect(ids('commitments led by SAMR')).toEqual(ids('led by SAMR'));
  });
});

describe('nothing is missing and nothing is there in error', () => {
  it('lists under all words exactly the places whose own words have each word or one of its shown variants', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const result = search(index, `${a} ${b}`);
        const variants = [a, b].map(
          (typed) =>
            new Set([
              wordsOf(typed)[0]?.form ?? typed,
              ...result.chips
                .filter((chip) => chip.typed === typed && chip.origin === 'form')
                .flatMap((chip) => chip.label.split(', ')),
            ]),
        );
        const terms = [a, b].map((typed) =>
          result.chips
            .filter((chip) => chip.typed === typed && (chip.origin === 'same' || chip.origin === 'narrower'))
            .map((chip) => wordsOf(chip.label).map((one) => one.stem)),
        );
        const says = (unit: Unit, at: number) =>
          [...formsOf(unit)].some((form) => variants[at]?.has(form)) ||
          (terms[at] ?? []).some((stems) =>
            unit.parts.some((part) =>
              part.words.some((_, from) =>
                stems.every((stem, offset) => part.words[from + offset]?.stem === stem),
              ),
            ),
          );
        // Words that the thesaurus knows as one term, and names of bodies, are told apart elsewhere.
        fc.pre(
          !result.chips.some((chip) => chip.typed === `${a} ${b}`) &&
            result.hits.every((hit) => !hit.why.some((why) => why.kind === 'body')),
        );
        const expected = shown
          .filter((unit) => says(unit, 0) && (a === b || says(unit, 1)))
          .map((unit) => unit.id);
        const listed = result.hits.filter((hit) => hit.coverage === 'all').map((hit) => hit.id);
        expect(listed.sort()).toEqual(expected.sort());
      }),
      { numRuns: 150 },
    );
  });

  it('finds a phrase in quotation marks exactly where a scan of the text finds it', () => {
    const runs = shown.flatMap((unit) => unit.parts.map((part) => part.text));
    const phrase = fc
      .tuple(fc.constantFrom(...runs), fc.nat(), fc.integer({ min: 2, max: 4 }))
      .map(([text, at, length]) => {
        const words = text.split(' ');
        return words
          .slice(at % words.length, (at % words.length) + length)
          .join(' ')
          .replace(/["“”]/g, '')
          .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      })
      .filter((text) => /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text));
    fc.assert(
      fc.property(phrase, (text) => {
        const literal = new RegExp(
          `(?<![\\p{L}\\p{N}])${text.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'u',
        );
        const expected = index.units
          .filter((unit) => unit.parts.some((part) => literal.test(fold(part.text).toLowerCase())))
          .map((unit) => unit.id);
        expect(all(`"${text}"`).sort()).toEqual(expected.sort());
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out with NOT exactly the places that have the word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(a !== b && wordsOf(a)[0]?.stem !== wordsOf(b)[0]?.stem);
        const has = new Set(
          shown
            .filter((unit) =>
              unit.parts.some((part) => part.words.some((one) => one.stem === wordsOf(b)[0]?.stem)),
            )
            .map((unit) => unit.id),
        );
        expect(all(`${a} NOT ${b}`).sort()).toEqual(
          all(a)
            .filter((id) => !has.has(id))
            .sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('counts what it lists', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const result = search(index, `${a} ${b}`);
        expect(result.all + result.some).toBe(result.hits.length);
        expect(new Set(result.hits.map((hit) => hit.id)).size).toBe(result.hits.length);
      }),
      { numRuns: 50 },
    );
  });

  it('puts every place with all words before any with some', () => {
    const coverages = found('trademark brand quality supervision').map((hit) => hit.coverage);
    expect(coverages.lastIndexOf('all')).toBeLessThan(coverages.indexOf('some'));
  });
});

describe('what is shown of a search', () => {
  it('leaves out words that only ask, and says which', () => {
    expect(search(index, 'how many patent attorneys').leftOut).toEqual(['how', 'many']);
    expect(all('the').length).toBeGreaterThan(0);
  });

  it.each([
    ['more information about trade secrets', ['more', 'information', 'about']],
    ['rules on customs', ['rules', 'on']],
    ['reasons for credit repair', ['reasons', 'for']],
    ['am I allowed to copy', ['am', 'I', 'allowed', 'to']],
    ["why don't courts stop piracy", ['why', "don't", 'stop']],
  ])('leaves out of “%s” what only asks', (query, leftOut) => {
    expect(search(index, query).leftOut).toEqual(leftOut);
  });

  it('names what it widened by, and does without it when it is removed', () => {
    const result = search(index, 'examination');
    const chip = result.chips.find(
      (one) => one.origin === 'same' || one.origin === 'narrower' || one.origin === 'form',
    );
    expect(chip).toBeDefined();
    const without = search(index, 'examination', { removed: new Set(result.chips.map((one) => one.key)) });
    expect(without.chips).toEqual([]);
    expect(without.hits.length).toBeLessThanOrEqual(result.hits.length);
  });

  it('corrects a slip only when the word is not in the text, and says so', () => {
    expect(search(index, 'inovation').chips.map((chip) => [chip.origin, chip.typed])).toEqual([
      ['correction', 'inovation'],
    ]);
    expect(search(index, 'innovation').chips.some((chip) => chip.origin === 'correction')).toBe(false);
  });

  it('drops the narrowest condition when nothing is left, and names it', () => {
    const result = search(index, 'kind:footnote counterfeit');
    expect(result.dropped).toBe('kind:footnote');
    expect(result.hits.length).toBeGreaterThan(0);
    expect(result.all).toBe(0);
  });

  it('never cuts a snippet inside a word, and always shows a match where the words are in the text', () => {
    for (const hit of found('geographical indication protection')) {
      const { text, marks, node } = snippetOf(hit.unit, hit.marking);
      const whole = hit.unit.parts.find((part) => part.node === node && part.text.includes(text))?.text ?? '';
      const at = whole.indexOf(text);
      expect(whole.charAt(at - 1).trim()).toBe('');
      expect(whole.charAt(at + text.length).trim()).toBe('');
      const inText = hit.unit.parts.some(
        (part) => part.field !== 'title' && part.words.some((one) => hit.marking.forms.has(one.form)),
      );
      if (inText) expect(marks.length).toBeGreaterThan(0);
      for (const [from, to] of marks)
        expect(hit.marking.forms.has(wordsOf(text.slice(from, to))[0]?.form ?? '')).toBe(true);
    }
  });

  it('is the same every time', () => {
    expect(ids('patent trademark')).toEqual(ids('patent trademark'));
  });
});
