import { describe, expect, it } from 'vitest';
import { linkPlan } from '../../../corpus/graph.ts';
import { compareVersions } from '../../../corpus/pack/compare-versions.ts';
import { openPlan, type PlanFiles } from '../../../corpus/plan.ts';
import { files } from './packs.ts';

const graphOf = (changed: Partial<PlanFiles> = {}) => linkPlan(openPlan({ ...files, ...changed }).plan);
const before = graphOf();
const change = (from: string, to: string) => {
  expect(files.markdown).toContain(from);
  return compareVersions(before, graphOf({ markdown: files.markdown.replace(from, to) }));
};
const texts = (nodes: readonly { readonly text: string }[]) => nodes.map(({ text }) => text);

describe('what became of the passages from one version to the next', () => {
  it('nothing, where nothing was changed', () => {
    const { same, ...rest } = compareVersions(before, graphOf());
    expect(same).toBe(308);
    expect(rest).toEqual({ moved: [], changed: [], added: [], gone: [] });
  });

  it('a word that was mended is one changed passage', () => {
    const { same, changed, moved, added, gone } = change('Updated: 9 09,2022', 'Updated: 9 10,2022');
    expect(same).toBe(307);
    expect(changed.map(([one, next]) => [one.text, next.text])).toEqual([
      ['Updated: 9 09,2022', 'Updated: 9 10,2022'],
    ]);
    expect([moved, added, gone]).toEqual([[], [], []]);
  });

  it('a passage put before others is one more; those behind it are the same words at another number', () => {
    const { changed, added, gone, moved } = change(
      "The people's governments of provinces",
      "A line before them.\n\nThe people's governments of provinces",
    );
    expect(texts(added)).toEqual(['A line before them.']);
    expect([changed, gone]).toEqual([[], []]);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(([one, next]) => one.text === next.text && one.id !== next.id)).toBe(true);
  });

  it('a passage taken away is gone', () => {
    const { added, gone } = change('Updated: 9 09,2022\n\n', '');
    expect(texts(gone)).toEqual(['Updated: 9 09,2022']);
    expect(added).toEqual([]);
  });
});
