import { type Graph, type HuntTask, labelOf, nodeAt, type QuizItem } from '../../corpus/index.ts';
import type { SpokenQuestion } from './presenter.ts';
import { hintFor, signInClass } from './quiz-words.ts';

/** How far a quiz or a hunt on the stage is: the index of what is asked, and whether its answer is shown. */
export type AskedSoFar = { readonly at: number; readonly isShown: boolean };

/** The question of a quiz that stands on the stage, with its answer; `null` when the quiz is over. */
export function spokenQuestion(
  items: readonly QuizItem[],
  { at, isShown }: AskedSoFar,
): SpokenQuestion | null {
  const item = items[at];
  if (!item) return null;
  return {
    heading: `Question ${at + 1} of ${items.length}`,
    prompt: item.prompt,
    hint: hintFor(item),
    words: item.words?.text ?? '',
    options: item.options.map((text, index) => ({
      sign: signInClass(item, index),
      text,
      isRight: (item.form === 'one' || item.form === 'set') && item.key.includes(index),
    })),
    answers: answersOf(item),
    explanation: item.explanation,
    isShown,
  };
}

/** The task of a hunt that stands on the stage, with the places where the answer is; `null` where there is no task. */
export function spokenTask(
  graph: Graph,
  tasks: readonly HuntTask[],
  { at, isShown }: AskedSoFar,
): SpokenQuestion | null {
  const task = tasks[at];
  if (!task) return null;
  return {
    heading: `Task ${at + 1} of ${tasks.length}`,
    prompt: task.task,
    hint: '',
    words: task.words?.text ?? '',
    options: [],
    answers: [task.answers.map((id) => labelOf(graph, nodeAt(graph, id))).join(' · ')],
    explanation: task.explanation,
    isShown,
  };
}

/** What belongs together, or what comes first. The other forms are answered by their options alone. */
function answersOf(item: QuizItem): readonly string[] {
  const named = (option: number) => `${signInClass(item, option)} ${item.options[option] ?? ''}`;
  switch (item.form) {
    case 'match':
      return item.stems.map((stem, index) => `${stem}: ${named(item.key[index] ?? 0)}`);
    case 'order':
      return item.key.map((option, place) => `${place + 1}. ${named(option)}`);
    default:
      return [];
  }
}
