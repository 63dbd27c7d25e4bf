import { describe, expect, it } from 'vitest';
import { gradeItem, type QuizItem } from '../../../../corpus/index.ts';

const base = {
  id: 'one',
  kind: 'lead',
  prompt: 'Who?',
  hint: null,
  words: null,
  explanation: 'Because it is printed.',
  quotes: [],
  about: 'box-1',
  difficulty: 'medium',
} as const;
const options = ['a', 'b', 'c', 'd', 'e', 'f'];
const one: QuizItem = { ...base, form: 'one', options, key: [2] };
const set: QuizItem = { ...base, form: 'set', options, key: [0, 2, 3] };
const match: QuizItem = { ...base, form: 'match', options, stems: ['x', 'y', 'z'], key: [4, 0, 1] };
const order: QuizItem = { ...base, form: 'order', options: ['a', 'b', 'c', 'd'], key: [3, 0, 1, 2] };

describe('a grade', () => {
  it.each([
    ['the one answer', one, [2], 'right', 1, 0],
    ['another answer', one, [3], 'wrong', 0, 0],
    ['no answer', one, [], 'wrong', 0, 0],
    ['all of a set, in whatever order', set, [3, 0, 2], 'right', 3, 0],
    ['most of a set', set, [0, 2], 'partly', 2, 0],
    ['a set with one too many', set, [0, 2, 3, 5], 'partly', 3, 1],
    ['more wrong than right', set, [0, 4, 5], 'wrong', 1, 2],
    ['everything ticked', set, [0, 1, 2, 3, 4, 5], 'wrong', 3, 3],
    ['nothing of a set', set, [1, 4], 'wrong', 0, 2],
    ['all pairs', match, [4, 0, 1], 'right', 3, 0],
    ['some pairs', match, [4, null, 2], 'partly', 1, 0],
    ['no pair', match, [null, null, null], 'wrong', 0, 0],
    ['the right order', order, [3, 0, 1, 2], 'right', 4, 0],
    ['an order with two in their place', order, [3, 0, 2, 1], 'partly', 2, 0],
    ['an order with none in its place', order, [0, 1, 2, 3], 'wrong', 0, 0],
  ] as const)('says what %s is worth', (_, item, given, verdict, right, extra) => {
    expect(gradeItem(item, given)).toEqual({ verdict, right, of: item.key.length, extra });
  });
});
