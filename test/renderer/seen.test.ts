import { describe, expect, test } from 'vitest';
import { childrenOf } from '../../corpus/graph.ts';
import { seenParts } from '../../renderer/state/seen.ts';
import { graph, plan } from '../corpus/the-plan.ts';

function below(id: string): readonly string[] {
  return [id, ...childrenOf(graph, id).flatMap((child) => below(child.id))];
}

describe('what has been on the screen', () => {
  test('is nothing at first', () => {
    const { of, share } = seenParts(graph, new Set());
    expect(share).toBe(0);
    expect(of.get('chapter-3')).toBe('nothing');
  });

  test('is a part of a section while some of its blocks are missing, and all of it when none is', () => {
    const box = below('box-1');
    const some = seenParts(graph, new Set(box.slice(1)));
    expect(some.of.get('box-1')).toBe('some');
    const all = seenParts(graph, new Set(box));
    expect(all.of.get('box-1')).toBe('all');
    expect(all.of.get('section-4')).toBe('some');
    expect(all.of.get('section-5')).toBe('nothing');
    expect(all.share).toBeGreaterThan(some.share);
    expect(all.share).toBeLessThan(0.1);
  });

  test('is the whole plan when every block was', () => {
    expect(seenParts(graph, new Set(plan.nodes.map(({ id }) => id))).share).toBe(1);
  });
});
