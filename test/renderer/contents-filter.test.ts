import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterContents, marksInTitle } from '../../renderer/views/read/contents-filter.ts';
import { type ContentsRow, contentsOf, rowFor } from '../../renderer/views/read/contents-rows.ts';
import { graph } from '../corpus/the-plan.ts';

const contents = contentsOf(graph);
const found = (typed: string) => filterContents(contents, typed).found;

function idsIn(rows: readonly ContentsRow[]): readonly string[] {
  return rows.flatMap((row) => [row.id, ...idsIn(row.rows)]);
}

describe('the filter of the contents', () => {
  test.each([
    ['§4', ['section-4']],
    ['s4', ['section-4']],
    ['Section 4', ['section-4']],
    ['4', ['section-4']],
    ['18', ['section-18']],
    ['box 6', ['box-6']],
    ['b6', ['box-6']],
    ['Box 12', ['box-12']],
    ['ch III', ['chapter-3']],
    ['chapter 3', ['chapter-3']],
    ['4.2', ['section-4/measure-2']],
    ['§4 m2', ['section-4/measure-2']],
  ])('takes %j for the name of a place', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  test('finds headings by their words, in any order and case', () => {
    expect(found('secret trade')).toEqual(['box-1']);
    expect(found('PATENT NAVIGATION')).toEqual(['box-7']);
    expect(found('zzzz')).toEqual([]);
  });

  test('keeps the chapter and section above what it found, and nothing beside them', () => {
    const { rows, open } = filterContents(contents, 'trade secret');
    expect(idsIn(rows)).toEqual(['chapter-3', 'section-4', 'box-1']);
    expect(open).toEqual(expect.arrayContaining(['chapter-3', 'section-4']));
  });

  test('keeps what is below a section that is named', () => {
    const { rows, open } = filterContents(contents, '§4');
    expect(idsIn(rows)).toContain('section-4/measure-1');
    // It is there and not yet unfolded: one looked for the section.
    expect(open).toEqual(['chapter-3']);
  });

  test('never shows a row without its parents, whatever is typed', () => {
    const words = fc.constantFrom('property', 'the', 'law', 'project', '§', 'box', 'ch', '1', '.', 'of', ' ');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (typed) => {
        const { rows, found: matching } = filterContents(contents, typed.join(' '));
        const shown = new Set(idsIn(rows));
        for (const id of matching) expect(shown.has(id)).toBe(true);
        for (const row of contents)
          if (idsIn(row.rows).some((id) => shown.has(id))) expect(shown).toContain(row.id);
      }),
    );
  });

  test('marks each word where it stands in a heading, and no letter twice', () => {
    expect(marksInTitle('Trade secrets and trade', 'trade secret')).toEqual([
      [0, 5],
      [6, 12],
      [18, 23],
    ]);
    expect(marksInTitle('Banana', 'ana an')).toEqual([[1, 4]]);
    expect(marksInTitle('Anything', '')).toEqual([]);
  });
});

describe('the row of a place', () => {
  test('is the nearest heading above it', () => {
    expect(rowFor(graph, 'clause-2')).toBe('box-1');
    expect(rowFor(graph, 'section-4/measure-1/p-1')).toBe('section-4/measure-1');
  });

  test('is the heading that can be seen, when the rows around it are folded', () => {
    expect(rowFor(graph, 'clause-2', new Set())).toBe('chapter-3');
    expect(rowFor(graph, 'clause-2', new Set(['chapter-3']))).toBe('section-4');
    expect(rowFor(graph, 'clause-2', new Set(['chapter-3', 'section-4']))).toBe('box-1');
  });
});
