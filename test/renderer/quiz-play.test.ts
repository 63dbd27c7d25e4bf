import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuiz, QUIZ_DIFFICULTIES, QUIZ_KINDS, type QuizItem } from '../../corpus/index.ts';
import { formatPicked, parsePicked } from '../../renderer/state/picked.ts';
import { pickNextQuiz, pickQuiz, quizModeOf, quizSettingOf } from '../../renderer/state/quiz-picks.ts';
import {
  answerWith,
  chooseOption,
  gradeInWords,
  gradesOf,
  isAnswered,
  isOver,
  moveOption,
  scoreOf,
  showAnswer,
  startPlay,
  stepBack,
  stepOn,
} from '../../renderer/state/quiz-play.ts';
import { graph } from '../corpus/the-plan.ts';

const { items } = makeQuiz(graph, { seed: 5, kinds: [], range: null, count: 24, difficulty: 'easy' });
const at = (form: QuizItem['form']): number => items.findIndex((item) => item.form === form);
const openAt = (form: QuizItem['form']) => {
  const index = at(form);
  const item = items[index];
  if (!item) throw new Error(`The quiz has a question of the form ${form}.`);
  return { item, play: { ...startPlay(items), at: index } };
};

describe('a quiz that is played', () => {
  it('goes from question to answer to question with one key, and ends', () => {
    let play = startPlay(items);
    const seen: string[] = [];
    for (let steps = 0; !isOver(play); steps += 1) {
      seen.push(`${play.at}${play.shown[play.at] ? ' answer' : ''}`);
      play = stepOn(play);
      expect(steps).toBeLessThan(2 * items.length);
    }
    expect(seen.slice(0, 4)).toEqual(['0', '0 answer', '1', '1 answer']);
    expect(seen).toHaveLength(2 * items.length);
    expect(stepOn(play)).toBe(play);
  });

  it('goes back to what was answered, and never before the first', () => {
    const play = stepOn(stepOn(startPlay(items)));
    expect(play.at).toBe(1);
    expect(stepBack(play)).toMatchObject({ at: 0, shown: expect.arrayContaining([true]) });
    expect(stepBack(stepBack(play)).at).toBe(0);
  });

  it('keeps one answer where one is asked for, and several of a set', () => {
    const one = openAt('one');
    const twice = chooseOption(chooseOption(one.play, one.item, 0), one.item, 1);
    expect(twice.given[twice.at]).toEqual([1]);
    const set = openAt('set');
    const some = chooseOption(chooseOption(chooseOption(set.play, set.item, 0), set.item, 2), set.item, 0);
    expect(some.given[some.at]).toEqual([2]);
    expect(chooseOption(set.play, set.item, 99)).toBe(set.play);
  });

  it('changes no answer that is shown', () => {
    const { item, play } = openAt('one');
    const shown = showAnswer(chooseOption(play, item, 0));
    expect(chooseOption(shown, item, 1)).toBe(shown);
  });

  it('moves a part of an order by one place, and not beyond its ends', () => {
    const { item, play } = openAt('order');
    const last = item.options.length - 1;
    expect(moveOption(play, 0, -1)).toBe(play);
    expect(moveOption(play, last, 1)).toBe(play);
    expect(moveOption(play, 0, 1).given[play.at]?.slice(0, 2)).toEqual([1, 0]);
    expect(isAnswered(play)).toBe(true);
  });

  it('takes a match only when each has an answer', () => {
    const { item, play } = openAt('match');
    expect(isAnswered(play)).toBe(false);
    expect(isAnswered(answerWith(play, [0, ...item.key.slice(2).map(() => null), null]))).toBe(false);
    expect(isAnswered(answerWith(play, item.key))).toBe(true);
  });

  it('gives the full score to who knows everything, and none to who answers nothing', () => {
    const all = { ...startPlay(items), given: items.map(({ key }) => key) };
    expect(scoreOf(all, items)).toEqual({ right: items.length, partly: 0, wrong: 0 });
    expect(gradesOf(all, items).map((grade, index) => gradeInWords(grade, items[index] as QuizItem))).toEqual(
      items.map(() => 'Right'),
    );
    expect(scoreOf(startPlay(items), items).right).toBe(0);
  });
});

describe('the address of a quiz', () => {
  const setting = fc.record({
    seed: fc.integer({ min: 0, max: 0xffff_ffff }),
    kinds: fc.subarray(QUIZ_KINDS.map(({ name }) => name)),
    range: fc.constantFrom(null, 'chapter-3', 'box-6', 'section-4'),
    count: fc.integer({ min: 1, max: 50 }),
    difficulty: fc.constantFrom(...QUIZ_DIFFICULTIES),
  });

  it('holds the whole setting, and gives it back', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const address = formatPicked(pickQuiz(one));
        expect(quizSettingOf(parsePicked(address.slice(1)))).toEqual(one);
      }),
    );
  });

  it('takes what makes no sense for what is usual', () => {
    const picked = parsePicked('seed=-4&n=9999&kind=riddle&level=cruel&with=ghosts');
    expect(quizSettingOf(picked)).toEqual({
      seed: 1,
      kinds: [],
      range: null,
      count: 10,
      difficulty: 'medium',
    });
    expect(quizModeOf(picked)).toBe('practise');
  });

  it('leads to another quiz with the same choices', () => {
    const picked = parsePicked('seed=4294967295&n=5&with=class');
    expect(quizSettingOf(pickNextQuiz(picked))).toMatchObject({ seed: 0, count: 5 });
    expect(quizModeOf(pickNextQuiz(picked))).toBe('class');
  });
});
