import { describe, expect, it } from 'vitest';
import { timeLineOf } from '../../../corpus/questions/dated.ts';
import { graph } from '../the-plan.ts';

const line = timeLineOf(graph);

describe('the time line', () => {
  it('has every date of the plan at its years, in the order of time', () => {
    // Read by eye in the printed text.
    expect(line.statements.map(({ from, to, direction, block }) => [from, to, direction, block.id])).toEqual([
      [2011, 2015, 'back', 'chapter-1/p-1'],
      [2016, 2020, 'back', 'chapter-1/p-1'],
      [2016, 2020, 'back', 'chapter-1/p-1'],
      [2019, 2019, 'back', 'footnote-3'],
      [2019, 2019, 'back', 'footnote-4'],
      [2020, 2020, 'back', 'section-3/table-1'],
      [2021, 2021, 'back', 'front/p-8'],
      [2021, 2025, 'ahead', 'front/p-10'],
      [2021, 2035, 'ahead', 'front/p-10'],
      [2022, 2022, 'back', 'front/p-2'],
      [2025, 2025, 'ahead', 'section-3/p-1'],
      [2025, 2025, 'ahead', 'section-3/table-1'],
      [2035, 2035, 'ahead', 'front/p-10'],
    ]);
    expect(line.years).toEqual([2011, 2035]);
    expect(line.period).toEqual([2021, 2025]);
  });

  it('leaves out the year in the name of a treaty, and says so', () => {
    expect(line.inNames.map(({ quantity }) => quantity.text)).toEqual(['1991']);
  });

  it('counts the figures that stand in the column of a year', () => {
    const columns = line.statements.filter(({ block }) => block.kind === 'table');
    expect(columns.map(({ about }) => about.slice(0, 9))).toEqual(['7 figures', '8 figures']);
  });

  it('quotes words that the plan prints, with the date in them', () => {
    for (const { excerpt, block, printed, about } of line.statements) {
      expect(about).toContain(printed);
      if (block.kind !== 'table') {
        expect(block.text).toContain(excerpt.before + excerpt.words + excerpt.after);
        expect(block.text).toContain(about.replace(/^… | …$/g, ''));
      }
    }
  });
});
