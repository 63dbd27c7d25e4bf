import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepSelection, type WordStep } from '../../renderer/state/word-steps.ts';

const TEXT = 'Strengthen the courts. Improve mediation, too.';
const on: WordStep = { end: 'last', unit: 'word', by: 1 };
const back: WordStep = { ...on, by: -1 };
const drop: WordStep = { ...on, end: 'first' };
const take: WordStep = { ...drop, by: -1 };
const sentence: WordStep = { ...on, unit: 'sentence' };

/** The words that are selected after each of some steps. */
function chosenBy(...steps: readonly WordStep[]): readonly (string | null)[] {
  let now: ReturnType<typeof stepSelection> = null;
  return steps.map((step) => {
    now = stepSelection(TEXT, now, step);
    return now && TEXT.slice(...now);
  });
}

describe('words selected by key', () => {
  test('begin with the first, grow word by word and are given back', () => {
    expect(chosenBy(on, on, on, back, back, back)).toEqual([
      'Strengthen',
      'Strengthen the',
      'Strengthen the courts',
      'Strengthen the',
      'Strengthen',
      null,
    ]);
  });

  test('grow to the end of the sentence, and of the next', () => {
    expect(chosenBy(sentence, sentence, { ...sentence, by: -1 })).toEqual([
      'Strengthen the courts.',
      TEXT,
      'Strengthen the courts.',
    ]);
  });

  test('may begin anywhere: the first end is moved', () => {
    expect(chosenBy(sentence, drop, drop, on, take)).toEqual([
      'Strengthen the courts.',
      'the courts.',
      'courts.',
      'courts. Improve',
      'the courts. Improve',
    ]);
  });

  test('take the last full stop with them, and go no further', () => {
    expect(chosenBy(sentence, sentence, on).at(-1)).toBe(TEXT);
    expect(chosenBy(on, on, on, on, on, on, on, on).slice(5)).toEqual([
      'Strengthen the courts. Improve mediation, too',
      TEXT,
      TEXT,
    ]);
  });

  test('move nothing where nothing is selected, and there is nothing in an empty text', () => {
    expect([
      stepSelection(TEXT, null, drop),
      stepSelection(TEXT, null, back),
      stepSelection('', null, on),
    ]).toEqual([null, null, null]);
  });

  test('are words of the text after any steps', () => {
    const steps = fc.array(
      fc.record({
        end: fc.constantFrom('first', 'last'),
        unit: fc.constantFrom('word', 'sentence'),
        by: fc.constantFrom(1, -1),
      }),
    );
    fc.assert(
      fc.property(fc.string(), steps, (text, all) => {
        let now: ReturnType<typeof stepSelection> = null;
        for (const step of all as readonly WordStep[]) {
          now = stepSelection(text, now, step);
          if (now) expect(0 <= now[0] && now[0] < now[1] && now[1] <= text.length).toBe(true);
        }
      }),
    );
  });
});
