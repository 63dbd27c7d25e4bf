import { type Graph, plainNote } from '../../corpus/index.ts';
import type { SpokenStop, StageState } from './presenter.ts';
import type { Show, ShowStop } from './show.ts';
import { placeInWords } from './stop-numbers.ts';

/** What the speaker is told of the stage. */
export function stageState(
  graph: Graph,
  show: Show,
  now: Pick<StageState, 'hidden' | 'isBlank' | 'began'>,
): StageState | null {
  const stop = show.stops[show.at];
  const next = show.stops[show.at + 1];
  if (!stop) return null;
  const due = show.stops.slice(0, show.at + 1).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    title: show.title,
    at: show.at,
    place: placeInWords(show, show.at),
    stop: spokenStop(graph, stop),
    next: next ? spokenStop(graph, next) : null,
    ...now,
    minutes: show.minutes,
    due: show.minutes === null ? null : due,
  };
}

function spokenStop(graph: Graph, stop: ShowStop): SpokenStop {
  const { title, notes, minutes } = stop;
  return { title, notes, minutes, words: wordsOf(graph, stop) };
}

function wordsOf(graph: Graph, stop: ShowStop): string {
  switch (stop.kind) {
    case 'place':
      return graph.nodes.get(stop.id)?.text ?? '';
    case 'slide':
      return plainNote(stop.text);
    case 'question':
      return `${plainNote(stop.text)}\nAnswer: ${plainNote(stop.answer)}`;
    case 'missing':
      return stop.words;
    case 'title':
      return plainNote(stop.lesson.about);
    default:
      return '';
  }
}
