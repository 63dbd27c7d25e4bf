import type { Graph } from '../../corpus/index.ts';
import { rangeInWords, STOP_KIND } from './lesson-words.ts';
import { huntOf, quizOf } from './made-once.ts';
import type { SpokenQuestion, SpokenStop, StageState } from './presenter.ts';
import { listedStops, type Show, type ShowStop } from './show.ts';
import { type AskedSoFar, spokenQuestion, spokenTask } from './spoken-question.ts';
import { placeInWords } from './stop-numbers.ts';

type Now = Pick<StageState, 'covers' | 'isBlank' | 'began' | 'came'> & {
  /** How far the quiz or the hunt of the stop is. */
  readonly asked: AskedSoFar;
};

const AT_ITS_BEGINNING: AskedSoFar = { at: 0, isShown: false };

/** What the speaker is told of the stage. */
export function stageState(graph: Graph, show: Show, { asked, ...now }: Now): StageState | null {
  const stop = show.stops[show.at];
  const next = show.stops[show.at + 1];
  if (!stop) return null;
  const due = show.stops.slice(0, show.at + 1).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    title: show.title,
    at: show.at,
    place: placeInWords(show, show.at),
    stop: spokenStop(graph, stop, asked),
    next: next ? spokenStop(graph, next, AT_ITS_BEGINNING) : null,
    overview: listedStops(graph, show),
    ...now,
    minutes: show.minutes,
    due: show.minutes === null ? null : due,
  };
}

function spokenStop(graph: Graph, stop: ShowStop, asked: AskedSoFar): SpokenStop {
  const { notes, minutes } = stop;
  const isOwn = stop.kind === 'slide' || stop.kind === 'question' || stop.kind === 'title';
  const words = wordsOf(graph, stop);
  return { title: titleOf(graph, stop), notes, minutes, words, isOwn, asked: askedAt(graph, stop, asked) };
}

/** What the stop is, also where the class is told no more than its kind. */
function titleOf(graph: Graph, stop: ShowStop): string {
  switch (stop.kind) {
    case 'quiz':
    case 'hunt':
      return `${stop.title}: ${rangeInWords(graph, stop.setting.range)}`;
    case 'view':
      return `${STOP_KIND.view}: ${stop.title}`;
    case 'slide':
    case 'question':
      // Its title is made of its words, which stand below.
      return STOP_KIND[stop.kind];
    default:
      return stop.title;
  }
}

function wordsOf(graph: Graph, stop: ShowStop): string {
  switch (stop.kind) {
    case 'place':
      return graph.nodes.get(stop.id)?.text ?? '';
    case 'slide':
    case 'question':
      return stop.text;
    case 'missing':
      return stop.words;
    case 'title':
      return stop.lesson.about;
    case 'quiz':
      return quizOf(graph, stop.setting).sentence ?? '';
    case 'hunt':
      return huntOf(graph, stop.setting).sentence ?? '';
    default:
      return '';
  }
}

function askedAt(graph: Graph, stop: ShowStop, soFar: AskedSoFar): SpokenQuestion | null {
  if (stop.kind === 'quiz') return spokenQuestion(quizOf(graph, stop.setting).items, soFar);
  if (stop.kind === 'hunt') return spokenTask(graph, huntOf(graph, stop.setting).tasks, soFar);
  return null;
}
