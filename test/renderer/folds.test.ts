import { describe, expect, test } from 'vitest';
import { createStore } from '../../renderer/state/store.ts';
import { isFoldable, partToFold, partToOpen, setFold, unfoldTo } from '../../renderer/views/read/folds.ts';
import { holdsWords } from '../../renderer/views/read/holds.ts';
import { graph, plan } from '../corpus/the-plan.ts';

const part = (id: string) => {
  const node = graph.nodes.get(id);
  if (!node || !isFoldable(node)) throw new Error(`The plan has no part ${id}.`);
  return node;
};
const AT = 'box-1/project-1';

describe('folding where one is', () => {
  test('goes from the inside out: the box, its section, its chapter, and then nothing', () => {
    const folds = createStore<ReadonlySet<string>>(new Set());
    const steps: (string | undefined)[] = [];
    for (let press = 0; press < 4; press++) {
      const next = partToFold(graph, folds.get(), AT);
      steps.push(next?.id);
      if (next) setFold(folds, next.id, true);
    }
    expect(steps).toEqual(['box-1', 'section-4', 'chapter-3', undefined]);
  });

  test('and opening goes the way back', () => {
    const folded = new Set(['chapter-3', 'section-4', 'box-1']);
    expect(partToOpen(graph, folded, AT)?.id).toBe('chapter-3');
    expect(partToOpen(graph, new Set(['box-1']), AT)?.id).toBe('box-1');
    expect(partToOpen(graph, new Set(), AT)).toBeUndefined();
  });

  test('never hides a place that is opened, and leaves all else folded', () => {
    const all = new Set(plan.nodes.filter(isFoldable).map(({ id }) => id));
    const folds = createStore<ReadonlySet<string>>(all);
    unfoldTo({ graph, folds }, 'clause-2');
    expect([...all].filter((id) => !folds.get().has(id))).toEqual(['chapter-3', 'section-4', 'box-1']);
    unfoldTo({ graph, folds }, 'section-5');
    expect(folds.get().has('section-5')).toBe(true);
  });
});

// Counted by eye in the printed text.
describe('a folded part', () => {
  test.each([
    ['box-1', '2 projects · 1 clause · SAMR leads'],
    ['section-4', '3 measures · 2 boxes · 5 clauses'],
    ['section-3', '4 topics · 1 table'],
  ])('%s says what it holds', (id, words) => {
    expect(holdsWords(graph, part(id))).toBe(words);
  });

  test('names a lead only where the text prints one for the whole box', () => {
    // Clause 9 names CNIPA alone.
    expect(holdsWords(graph, part('box-3'))).not.toContain('leads');
  });

  test('never says nothing', () => {
    for (const node of plan.nodes.filter(isFoldable)) expect(holdsWords(graph, node)).toMatch(/^\d+ \w/);
  });
});
