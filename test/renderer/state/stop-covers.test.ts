import { describe, expect, it } from 'vitest';
import { stageOf } from '../../../corpus/index.ts';
import type { TextRange } from '../../../corpus/model.ts';
import type { CoverKind } from '../../../corpus/teach/lesson.ts';
import { type StopContent, stopContent } from '../../../renderer/state/stop-covers.ts';
import { graph } from '../../corpus/the-plan.ts';

function contentOf(id: string, kinds: readonly CoverKind[], words: readonly TextRange[] = []): StopContent {
  const stage = stageOf(graph, id);
  if (!stage) throw new Error(`There is no block “${id}”.`);
  return stopContent(graph, stage, kinds, words);
}

/** The words that lie under the covers of the text, in their order. */
function coveredWords({ pieces }: StopContent): readonly string[] {
  const covers = new Map<number, string>();
  for (const { cover, text } of pieces)
    if (cover !== null) covers.set(cover, (covers.get(cover) ?? '') + text);
  return [...covers.values()];
}

describe('what can be uncovered at a stop', () => {
  it('is each body that a clause prints, in the order of the text, and nothing below it', () => {
    const content = contentOf('clause-2', ['agencies']);
    expect(coveredWords(content)).toEqual([
      'State Administration for Market Regulation',
      "Supreme People's Court",
      "Supreme People's Procuratorate",
      'Ministry of Public Security',
      'State Administration for Market Regulation',
    ]);
    expect(content.covers).toEqual(['text 0', 'text 1', 'text 2', 'text 3', 'text 4']);
    expect(content.who).toEqual([]);
  });

  it('is of roles alone the name that is printed as lead', () => {
    const content = contentOf('clause-2', ['roles']);
    expect(coveredWords(content)).toEqual(['State Administration for Market Regulation']);
    expect(content.covers).toEqual(['text 0']);
    // Without a printed lead there is nothing to cover.
    expect(contentOf('clause-9', ['roles']).covers).toEqual([]);
  });

  it('is at a place the bodies of its clause, and behind them who leads', () => {
    const names = ['samr', 'spc', 'spp', 'mps'].map((body) => `name clause-2 agency/${body}`);
    expect(contentOf('box-1/project-2', ['agencies', 'roles']).covers).toEqual([...names, 'role clause-2']);
    expect(contentOf('box-1/project-2', ['roles']).covers).toEqual(['role clause-2']);
    expect(contentOf('box-1/project-2', []).covers).toEqual([]);
  });

  it('is of a row of the table its figures, never its name, unit or kind', () => {
    // "per 10,000 population" stands in the name, and “Anticipated” is no figure.
    const row = contentOf('indicator-1', ['numbers']);
    expect(row.covers).toEqual(['cell 1', 'cell 2', 'cell 3']);
    expect(row.pieces).toEqual([]);
    expect(contentOf('indicator-1', ['agencies', 'words'], [[0, 4]]).covers).toEqual([]);
  });

  it('is of chosen words those alone, and none of them where words are not covered', () => {
    const words: readonly TextRange[] = [[0, 4]];
    const content = contentOf('box-1/project-1/p-1', ['words'], words);
    expect(coveredWords(content)).toEqual(['The ']);
    expect(content.covers).toEqual(['text 0']);
    expect(contentOf('box-1/project-1/p-1', [], words).covers).toEqual([]);
  });

  it.each(['clause-2', 'section-4/measure-1/p-1', 'chapter-1/p-1'])(
    'leaves the words of %s as they are printed',
    (id) => {
      const { pieces } = contentOf(id, ['agencies', 'roles', 'numbers']);
      expect(pieces.map(({ text }) => text).join('')).toBe(graph.nodes.get(id)?.text);
    },
  );
});
