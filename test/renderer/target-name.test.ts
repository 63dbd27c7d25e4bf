import { describe, expect, test } from 'vitest';
import { nodesOf } from '../../corpus/index.ts';
import { nameOfTarget } from '../../renderer/views/preview/target-name.ts';
import { graph } from '../corpus/the-plan.ts';

const name = (key: string) => nameOfTarget(graph, { key, clause: null, role: null });

describe('what a preview is called', () => {
  test.each([
    ['footnote-2', /^Fn\. 2, This refers to .*[^.]$/],
    ['agency/cnipa', /^CNIPA, China National Intellectual Property Administration$/],
    ['box-6', /^Box 6, \S/],
    ['instrument/patent-law', /^[^,]+$/],
  ])('of %s says its number once, and no stop stands behind it', (id, said) => {
    expect(name(id)).toMatch(said);
  });

  test('never begins a footnote with the printed number again', () => {
    for (const { id } of nodesOf(graph, 'footnote')) expect(`Pinned: ${name(id)}.`).not.toMatch(/\[|\.\.$/);
  });
});
