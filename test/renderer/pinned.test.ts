import { describe, expect, it } from 'vitest';
import { MOST_PINNED, type PreviewTarget, pin, unpin } from '../../renderer/state/pinned.ts';

const card = (key: string, clause: string | null = null): PreviewTarget => ({ key, clause, role: null });
const keys = (cards: readonly PreviewTarget[]) => cards.map(({ key }) => key);

describe('pinned cards', () => {
  it('stand in the order in which they were pinned, each once', () => {
    const cards = ['box-1', 'footnote-2', 'box-1'].map((key) => card(key)).reduce(pin, []);
    expect(keys(cards)).toEqual(['footnote-2', 'box-1']);
  });

  it('are three at most: the oldest gives way', () => {
    const cards = ['a', 'b', 'c', 'd'].map((key) => card(key)).reduce(pin, []);
    expect(cards).toHaveLength(MOST_PINNED);
    expect(keys(cards)).toEqual(['b', 'c', 'd']);
  });

  it('keep a body apart as two clauses name it', () => {
    const cards = [card('agency/samr', 'clause-1'), card('agency/samr', 'clause-2')].reduce(pin, []);
    expect(cards).toHaveLength(2);
    expect(unpin(cards, card('agency/samr', 'clause-1'))).toEqual([card('agency/samr', 'clause-2')]);
  });
});
