import { describe, expect, it } from 'vitest';
import { rangeOptions } from '../../renderer/views/teach/places.ts';
import { graph } from '../corpus/the-plan.ts';

describe('the part of the plan that a quiz asks about', () => {
  it.each([
    ['IV', 'chapter-4'],
    ['Ch. IV', 'chapter-4'],
    ['ch iv', 'chapter-4'],
    ['chapter 4', 'chapter-4'],
    ['III', 'chapter-3'],
    ['I', 'chapter-1'],
    ['s10', 'section-10'],
    ['§10', 'section-10'],
    ['box 8', 'box-8'],
  ])('is found first by “%s”', (typed, id) => {
    expect(rangeOptions(graph, typed)[0]?.id).toBe(id);
  });

  it('is found by a word of its title, and is never a passage or a body', () => {
    const found = rangeOptions(graph, 'navigation').map(({ id }) => graph.nodes.get(id));
    expect(found.map((node) => node?.id)).toContain('box-7');
    for (const node of found) expect(['chapter', 'section', 'box']).toContain(node?.kind);
  });

  it('is one of all parts, each once, where nothing is typed', () => {
    const all = rangeOptions(graph, ' ').map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    const parts = graph.plan.nodes.filter(({ kind }) => /^(?:chapter|section|box)$/.test(kind));
    expect(all).toEqual(parts.map(({ id }) => id));
  });
});
