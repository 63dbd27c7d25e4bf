import { describe, expect, it } from 'vitest';
import {
  answersInWords,
  choiceInWords,
  type HandoutChoice,
  handoutOptions,
} from '../../renderer/state/handout.ts';
import { readHandoutSettings, USUAL_HANDOUT } from '../../renderer/state/handout-settings.ts';
import { DEFAULT_SETTINGS, formatSettings, parseSettings } from '../../renderer/state/settings.ts';

const USUAL: HandoutChoice = { ...USUAL_HANDOUT, speaker: false };

describe('how a person likes handouts', () => {
  it('is kept with the settings', () => {
    const handout = {
      space: 'half',
      blanks: false,
      covers: ['agencies', 'roles'],
      isKeyInside: true,
    } as const;
    expect(parseSettings(formatSettings({ ...DEFAULT_SETTINGS, handout })).handout).toEqual(handout);
  });

  it.each([
    null,
    'few',
    [],
    { space: 'all', blanks: 'no', covers: 'agencies', isKeyInside: 1 },
    { covers: ['words', 'verbs', null] },
    { speaker: true },
  ])('falls back to the usual where it is damaged: %j', (kept) => {
    expect(readHandoutSettings(kept)).toEqual(USUAL_HANDOUT);
  });

  it('stays where only a part of it is damaged', () => {
    expect(readHandoutSettings({ space: 'none', covers: ['numbers', 7], isKeyInside: true })).toEqual({
      ...USUAL_HANDOUT,
      space: 'none',
      covers: ['numbers'],
      isKeyInside: true,
    });
  });
});

describe('a handout', () => {
  it.each([
    [false, false, 'sheet'],
    [true, false, 'both'],
    [false, true, 'key'],
    [true, true, 'key'],
  ] as const)('with the key inside (%s), asked for its key (%s), is a %s', (isKeyInside, isKey, part) => {
    expect(handoutOptions({ ...USUAL, isKeyInside }, isKey).part).toBe(part);
  });

  it.each([
    [{ blanks: 0, questions: 0, tasks: 0 }, ''],
    [{ blanks: 1, questions: 0, tasks: 0 }, '1 blank'],
    [{ blanks: 12, questions: 9, tasks: 0 }, '12 blanks and 9 questions'],
    [{ blanks: 2, questions: 1, tasks: 5 }, '2 blanks, 1 question and 5 tasks'],
  ])('says what is to be done in it: %j', (answers, words) => {
    expect(answersInWords(answers)).toBe(words);
  });

  it('says at its foot what was chosen', () => {
    const lesson = { kind: 'lesson', id: 'one' } as const;
    const range = { kind: 'range', id: 'section-4' } as const;
    expect(choiceInWords(USUAL, lesson)).toBe('room for notes: a few lines; left blank: what is covered');
    expect(choiceInWords({ ...USUAL, blanks: false, speaker: true, space: 'none' }, lesson)).toBe(
      'room for notes: none; nothing left blank; with speaker’s notes',
    );
    expect(choiceInWords(USUAL, range)).toBe('room for notes: a few lines; nothing left blank');
    expect(choiceInWords({ ...USUAL, covers: ['numbers', 'agencies'] }, range)).toBe(
      'room for notes: a few lines; left blank: agencies and numbers',
    );
  });
});
