import { describe, expect, test } from 'vitest';
import {
  addMark,
  attachMarks,
  changeMark,
  LONGEST_REMARK,
  NO_MARKS,
  type OwnMarks,
  readOwnMarks,
  removeMark,
  restoreMark,
} from '../../renderer/state/own-marks.ts';
import { DEFAULT_SETTINGS, formatSettings, parseSettings } from '../../renderer/state/settings.ts';

const PLAN = 'a-plan';
const first = { id: 'section-4/p-1/c-1', text: 'Laws will be revised.' };
const second = { id: 'section-4/p-1/c-2', text: 'Courts will be strengthened.' };
const marked = addMark(NO_MARKS, PLAN, first);

/** The only mark of a list; its absence fails the test. */
function only(marks: OwnMarks) {
  const [mark] = marks;
  if (!mark || marks.length > 1) throw new Error(`There are ${marks.length} marks.`);
  return mark;
}

describe('the marks that are a person’s own', () => {
  test('begin as to do, and keep what is written on them', () => {
    expect(only(marked)).toEqual({
      plan: PLAN,
      commitment: first.id,
      sentence: first.text,
      status: 'to do',
      due: null,
      remark: '',
    });
    const written = changeMark(marked, only(marked), { due: '2026-05-12', remark: 'Ask Wang.' });
    expect(changeMark(written, only(written), { status: 'done' })).toEqual([
      { ...only(marked), status: 'done', due: '2026-05-12', remark: 'Ask Wang.' },
    ]);
  });

  test('are removed, and the removal is taken back, also after other changes', () => {
    const both = addMark(marked, PLAN, second);
    const mark = only(marked);
    const without = removeMark(both, mark);
    expect(without.map(({ commitment }) => commitment)).toEqual([second.id]);
    expect(restoreMark(without, mark)).toContain(mark);
    const anew = addMark(without, PLAN, first);
    expect(restoreMark(anew, mark)).toBe(anew);
  });

  test('belong to their sentence, and follow it when a later reading gives it another id', () => {
    expect(attachMarks(marked, PLAN, [first, second]).on.get(first.id)).toBe(only(marked));
    const moved = { id: 'section-4/p-2/c-1', text: 'Laws  will be\u00a0revised.' };
    expect([...attachMarks(marked, PLAN, [second, moved]).on]).toEqual([[moved.id, only(marked)]]);
  });

  test('are never put on other words: they wait without a place', () => {
    const rewritten = { id: first.id, text: 'Laws will be abolished.' };
    expect(attachMarks(marked, PLAN, [rewritten])).toEqual({ on: new Map(), loose: marked });
    expect(attachMarks(marked, 'another-plan', [first])).toEqual({ on: new Map(), loose: [] });
  });

  test('of two sentences with the same words stay apart', () => {
    const twin = { id: 'section-9/p-1/c-1', text: first.text };
    const { on } = attachMarks(addMark(marked, PLAN, twin), PLAN, [first, twin]);
    expect([...on.keys()]).toEqual([first.id, twin.id]);
    expect(attachMarks(marked, PLAN, [first, twin]).on.has(twin.id)).toBe(false);
  });

  test('come back with the settings, and a damaged copy is read as far as it makes sense', () => {
    expect(parseSettings(formatSettings({ ...DEFAULT_SETTINGS, marks: marked })).marks).toEqual(marked);
    const mark = only(marked);
    expect(
      readOwnMarks([
        { ...mark, status: 'finished', due: '2026-02-30', remark: 7, more: true },
        { ...mark, remark: 'x'.repeat(9_000), due: 'tomorrow' },
        { ...mark, plan: '' },
        { ...mark, commitment: 'c'.repeat(999) },
        { ...mark, sentence: null },
        null,
        'x',
      ]),
    ).toEqual([mark, { ...mark, remark: 'x'.repeat(LONGEST_REMARK) }]);
    for (const damaged of [null, 7, 'x', {}, { length: 3 }]) expect(readOwnMarks(damaged)).toEqual([]);
  });
});
