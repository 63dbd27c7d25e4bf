import { describe, expect, it } from 'vitest';
import { makeHunt, makeQuiz, QUIZ_KINDS } from '../../../corpus/index.ts';
import { spokenQuestion, spokenTask } from '../../../renderer/state/spoken-question.ts';
import { graph } from '../../corpus/the-plan.ts';

const quiz = makeQuiz(graph, {
  seed: 3,
  kinds: [],
  range: null,
  count: QUIZ_KINDS.length,
  difficulty: 'medium',
});

describe('a question as the speaker sees it', () => {
  it('has the whole key of every form', () => {
    expect(new Set(quiz.items.map(({ form }) => form))).toEqual(new Set(['one', 'set', 'match', 'order']));
    for (const [at, item] of quiz.items.entries()) {
      const asked = spokenQuestion(quiz.items, { at, isShown: false });
      const right = asked?.options.flatMap(({ isRight, text }) => (isRight ? [text] : [])) ?? [];
      const keyed = item.key.map((one) => item.options[one] ?? '');
      if (item.form === 'one' || item.form === 'set') expect(right.toSorted()).toEqual(keyed.toSorted());
      else {
        expect(right).toEqual([]);
        expect(asked?.answers.map((line, index) => line.endsWith(` ${keyed[index]}`))).toEqual(
          keyed.map(() => true),
        );
      }
      expect(asked?.explanation).toBe(item.explanation);
    }
  });

  it('says which it is, and ends with the quiz', () => {
    const count = quiz.items.length;
    expect(spokenQuestion(quiz.items, { at: 2, isShown: true })).toMatchObject({
      heading: `Question 3 of ${count}`,
      isShown: true,
    });
    expect(spokenQuestion(quiz.items, { at: count, isShown: false })).toBeNull();
  });

  it('has the places of a task by their labels', () => {
    const { tasks } = makeHunt(graph, { seed: 1, range: null, count: 5 });
    const asked = spokenTask(graph, tasks, { at: 0, isShown: false });
    expect(asked?.heading).toBe('Task 1 of 5');
    expect(asked?.answers.join('')).not.toBe('');
    expect(asked?.explanation).toBe(tasks[0]?.explanation);
  });
});
