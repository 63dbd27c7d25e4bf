import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  narrowQuantities,
  quantityFacets,
  sortQuantities,
  whenOf,
} from '../../../corpus/questions/quantities/narrow.ts';
import { countedInWords, deadlineInWords } from '../../../corpus/questions/quantities/words.ts';
import { QUANTITY_KINDS, quantityRows } from '../../../corpus/questions/quantities.ts';
import { graph, reading } from '../the-plan.ts';

const rows = quantityRows(graph);
const row = (id: string) => {
  const found = rows.find(({ quantity }) => quantity.id === id);
  if (!found) throw new Error(`There is no quantity ${id}.`);
  return found;
};
const ALL = { kinds: [], parts: [], when: [] };

type Read = { readonly block_line: number; readonly printed: string; readonly doubtful?: string };

describe('the quantities outside the table of indicators', () => {
  it('are those that somebody read by eye in the running text and the footnotes, line by line', () => {
    const lines = new Set(rows.map(({ block }) => block.place.start.line));
    // The reader of the plan leaves out numbers of documents, which the reading marks as doubtful.
    const read = reading<Read>('quantities').filter(({ block_line }) => lines.has(block_line));
    const own = rows.map(({ block, quantity }) => `${block.place.start.line} ${quantity.text}`);
    const sure = read.filter(({ doubtful }) => doubtful === undefined);
    expect(sure.length).toBeGreaterThan(15);
    for (const { block_line, printed } of sure) {
      const found = own.some((one) => one.startsWith(`${block_line} `) && one.endsWith(` ${printed}`));
      expect(found, `line ${block_line}: ${printed}`).toBe(true);
    }
  });

  it('tell times that are not to be exceeded from other spans of time', () => {
    const limits = rows.filter(({ kind }) => kind === 'limit').map(({ quantity }) => quantity.text);
    expect(limits).toEqual([
      'within 15 months',
      'within 6 months',
      'within 15 days',
      'within 1 month',
      'within 5.5 months',
    ]);
    expect(row('footnote-1/q-1').kind).toBe('duration');
    expect(row('chapter-1/p-1/q-2').kind).toBe('duration');
  });

  it('give the printed number without its unit', () => {
    expect(row('box-5/project-1/p-1/q-1').printed).toBe('more than 80');
    expect(row('box-5/project-1/p-1/q-2').printed).toBe('One hundred');
    expect(row('section-12/measure-1/p-1/q-1').printed).toBe('40,000');
    expect(row('front/p-10/q-1').printed).toBe('2021–2025');
  });

  it('say the period of the plan only where a sentence promises and prints no date', () => {
    expect(deadlineInWords(row('section-12/measure-1/p-1/q-1').deadline)).toBe(
      'period of the plan, 2021–2025',
    );
    expect(deadlineInWords(row('section-3/p-1/q-1').deadline)).toBe('By 2025');
    // What has been reached, what explains, and a year in the name of a treaty are not to be reached.
    for (const id of ['chapter-1/p-1/q-6', 'footnote-1/q-1', 'box-4/project-1/p-1/q-1']) {
      expect(row(id).deadline, id).toBe(null);
    }
  });

  it('name the treaty of a year that stands in its name', () => {
    expect(countedInWords(row('box-4/project-1/p-1/q-1'))).toContain('1991 Act');
  });

  it('stand in the sentence that prints them', () => {
    for (const { quantity, sentence } of rows) {
      expect(sentence.words.slice(...sentence.range)).toBe(quantity.text);
    }
  });

  it('are counted so that each value leaves as many as choosing it shows', () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values]);
    const parts = [...new Set(rows.map(({ part }) => part))];
    const filter = fc.record({
      kinds: some(QUANTITY_KINDS),
      parts: some(parts),
      when: some(['printed', 'period', 'none'] as const),
    });
    fc.assert(
      fc.property(filter, (asked) => {
        const facets = quantityFacets(rows, asked);
        for (const { value, count } of facets.kinds) {
          expect(narrowQuantities(rows, { ...asked, kinds: [value] })).toHaveLength(count);
        }
        for (const { value, count } of facets.when) {
          expect(narrowQuantities(rows, { ...asked, when: [value] })).toHaveLength(count);
        }
        const all = facets.parts.reduce((sum, { count }) => sum + count, 0);
        expect(narrowQuantities(rows, { ...asked, parts: [] })).toHaveLength(all);
      }),
    );
  });

  it('stay the same rows in every order, and numbers of one unit run upwards', () => {
    for (const order of ['printed', 'kind', 'number', 'counts', 'deadline'] as const) {
      expect(new Set(sortQuantities(rows, order))).toEqual(new Set(rows));
    }
    const months = sortQuantities(rows, 'number').filter(
      ({ kind, quantity }) => kind === 'limit' && quantity.unit?.startsWith('month'),
    );
    expect(months.map(({ quantity }) => quantity.value)).toEqual([1, 5.5, 6, 15]);
    expect(narrowQuantities(rows, ALL)).toEqual(rows);
    expect(whenOf(sortQuantities(rows, 'deadline')[0] ?? row('front/p-2/q-1'))).toBe('printed');
  });
});
