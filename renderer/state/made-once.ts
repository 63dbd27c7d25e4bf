import {
  type Graph,
  type Hunt,
  type HuntSetting,
  makeHunt,
  makeQuiz,
  type Quiz,
  type QuizSetting,
} from '../../corpus/index.ts';
import { huntSettingOf } from './hunt-picks.ts';
import type { Picked } from './picked.ts';
import { quizSettingOf } from './quiz-picks.ts';

/** The quiz of a setting, made once for all that show something of it. A setting is known by its identity. */
export const quizOf = madeOnce<QuizSetting, Quiz>(makeQuiz);

/** The quiz that is picked, made once for all panes. */
export const quizPicked = madeOnce<Picked, Quiz>((graph, picked) => makeQuiz(graph, quizSettingOf(picked)));

/** The hunt of a setting, made once for all that show something of it. A setting is known by its identity. */
export const huntOf = madeOnce<HuntSetting, Hunt>(makeHunt);

/** The hunt that is picked, made once. */
export const huntPicked = madeOnce<Picked, Hunt>((graph, picked) => makeHunt(graph, huntSettingOf(picked)));

type Make<From, Made> = (graph: Graph, from: From) => Made;

/** Remembers what was made for as long as what it was made from is there. Another plan makes it anew. */
function madeOnce<From extends object, Made>(make: Make<From, Made>): Make<From, Made> {
  const known = new WeakMap<From, { readonly of: Graph; readonly made: Made }>();
  return (graph, from) => {
    const found = known.get(from);
    if (found?.of === graph) return found.made;
    const made = make(graph, from);
    known.set(from, { of: graph, made });
    return made;
  };
}
