import { type Graph, makeQuiz, type Quiz } from '../../corpus/index.ts';
import type { Picked } from './picked.ts';
import { quizSettingOf } from './quiz-picks.ts';

const made = new WeakMap<Picked, { readonly of: Graph; readonly quiz: Quiz }>();

/** The quiz that is picked. It is made once for all panes that show something of it. */
export function quizPicked(graph: Graph, picked: Picked): Quiz {
  const known = made.get(picked);
  if (known?.of === graph) return known.quiz;
  const quiz = makeQuiz(graph, quizSettingOf(picked));
  made.set(picked, { of: graph, quiz });
  return quiz;
}
