import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carriedTo,
  coverLast,
  NOTHING_REVEALED,
  revealAll,
  revealedAt,
  revealOne,
} from '../../renderer/state/reveal.ts';

const covers = ['a', 'b', 'c'];

describe('the covers of a stop', () => {
  it('come off one by one in the order of the text, until none is left', () => {
    let now = NOTHING_REVEALED;
    for (const id of covers) {
      const next = revealOne(now, 's', covers);
      expect(revealedAt(next ?? now, 's').at(-1)).toBe(id);
      now = next ?? now;
    }
    expect(revealOne(now, 's', covers)).toBeNull();
  });

  it('come off where one is pressed, and the others go on from the first that is left', () => {
    const pressed = revealOne(NOTHING_REVEALED, 's', covers, 'b') ?? NOTHING_REVEALED;
    expect(revealedAt(revealOne(pressed, 's', covers) ?? pressed, 's')).toEqual(['b', 'a']);
    expect(revealOne(pressed, 's', covers, 'b')).toBeNull();
  });

  it('are on again at another stop', () => {
    const all = revealAll(NOTHING_REVEALED, 's', covers);
    expect(revealedAt(all, 's')).toEqual(covers);
    expect(revealedAt(all, 't')).toEqual([]);
  });

  it('are carried to another stop where they are the same there', () => {
    const all = revealAll(NOTHING_REVEALED, 's', covers);
    expect(carriedTo(all, 't', (id) => id !== 'b')).toEqual({ stop: 't', ids: ['a', 'c'] });
    expect(carriedTo(all, 's', () => false)).toBe(all);
  });

  it('all come off, and all go on again where none was left', () => {
    const once = revealAll(NOTHING_REVEALED, 's', covers);
    expect(revealedAt(revealAll(once, 's', covers), 's')).toEqual([]);
  });

  it('taking the last step back gives what was before, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...covers)), (pressed) => {
        let now = NOTHING_REVEALED;
        for (const id of pressed) {
          const next = revealOne(now, 's', covers, id);
          if (!next) continue;
          expect(revealedAt(coverLast(next, 's', covers) ?? next, 's')).toEqual(revealedAt(now, 's'));
          now = next;
        }
      }),
    );
    expect(coverLast(NOTHING_REVEALED, 's', covers)).toBeNull();
  });
});
