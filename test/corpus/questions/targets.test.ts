import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../corpus/questions/difference.ts';
import { changeInWords } from '../../../corpus/questions/target-words.ts';
import { targetsOf } from '../../../corpus/questions/targets.ts';
import { graph } from '../the-plan.ts';

const targets = targetsOf(graph);
const target = (number: number) => {
  const found = targets.find(({ indicator }) => indicator.number === number);
  if (!found) throw new Error(`The plan has no indicator ${number}.`);
  return found;
};

describe('the indicators from baseline to target', () => {
  // Read by eye in the printed table.
  it.each([
    [1, null, '6.3', '12', '5.7'],
    [2, null, '4', '9', '5'],
    [3, 'billion yuan', '2180', '3200', '1020'],
    [4, 'billion yuan', '3194.4', '3500', '305.6'],
    [5, '%', '11.6', '13.0', '1.4'],
    [6, '%', '7.39', '7.5', '0.11'],
    [7, 'points', '80.05', '82', '1.95'],
    [8, null, undefined, '85', undefined],
  ])('gives row %i as printed', (number, unit, from, to, change) => {
    const { printed, printedChange, years, type } = target(number);
    expect([printed.unit, printed.baseline?.text, printed.target?.text, printedChange?.text]).toEqual([
      unit,
      from,
      to,
      change,
    ]);
    expect(years).toEqual(['2020', '2025']);
    expect(type?.text).toBe('Anticipated');
  });

  it('finds that the printed change is the difference in rows 1 to 7, as the editor’s note on the column says', () => {
    expect(targets.map(({ agrees }) => agrees)).toEqual([true, true, true, true, true, true, true, null]);
  });

  it('says shares in percentage points and all else in its unit and in percent', () => {
    expect(changeInWords(target(5).printed)).toBe('+1.4 percentage points');
    expect(changeInWords(target(7).printed)).toBe('+1.95 points (+2.4 %)');
    expect(changeInWords(target(8).printed)).toBe(null);
  });

  it('sets the reading of the editor beside the printed one only where a note disputes the unit', () => {
    expect(targets.filter(({ noted }) => noted).map(({ indicator }) => indicator.number)).toEqual([
      2, 3, 4, 8,
    ]);
    const { noted } = target(4);
    expect([noted?.unit, noted?.baseline?.text, noted?.target?.text]).toEqual([
      'billion yuan',
      '319.44',
      '350',
    ]);
    expect(target(2).noted?.target?.value).toBe(90_000);
    expect(target(8).noted?.baseline).toBe(null);
  });

  it('reads no figure for the editor that the words of his note do not have', () => {
    for (const { noted } of targets) {
      for (const figure of [noted?.baseline, noted?.target]) {
        if (figure) expect(noted?.note.note).toContain(figure.text);
      }
    }
  });

  it('keeps the printed ratio of target to baseline when a unit is read otherwise', () => {
    for (const { printed, noted } of targets) {
      if (!noted?.baseline || !noted.target || !printed.baseline || !printed.target) continue;
      const ratio = printed.target.value / printed.baseline.value;
      expect(noted.target.value / noted.baseline.value).toBeCloseTo(ratio, 6);
    }
  });

  it('names the clauses that govern a passage, and none where no clause governs it', () => {
    const found = target(3).passages.map(({ block, responsible }) => [
      block.id,
      responsible.map(({ clause }) => clause.number),
    ]);
    expect(found).toEqual([
      ['section-9/measure-3/p-1', [22]],
      ['box-8/project-3/p-1', [26]],
      ['box-10/project-2/p-1', [29]],
    ]);
    expect(target(1).passages.map(({ responsible }) => responsible.length)).toEqual([0]);
  });

  it('has the footnotes that the cells cite', () => {
    expect(targets.map(({ footnotes }) => footnotes.map(({ number }) => number))).toEqual([
      [1],
      [],
      [2],
      [],
      [3],
      [4],
      [],
      [],
    ]);
  });
});

describe('a difference of two printed figures', () => {
  const figure = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 3 }));
  const printed = ([value, decimals]: readonly [number, number]) =>
    (value / 10 ** decimals).toFixed(decimals);

  it('added to the first figure gives the second, to the last printed place', () => {
    fc.assert(
      fc.property(figure, figure, (from, to) => {
        const decimals = Math.max(from[1], to[1]);
        const { value } = differenceOf(printed(from), printed(to), null);
        expect((Number(printed(from)) + value).toFixed(decimals)).toBe(Number(printed(to)).toFixed(decimals));
      }),
    );
  });

  it('is not computed in percent of nothing, nor for shares', () => {
    expect(differenceOf('0', '3', null).percent).toBe(null);
    expect(differenceOf('10', '12', '%')).toMatchObject({ percent: null, isPoints: true, text: '+2' });
    expect(differenceOf('3,500', '3,194.4', 'billion yuan').text).toBe('−305.6');
  });
});
