import { useApp } from '../../app-context.ts';
import { quizOf } from '../../state/made-once.ts';
import { keepPlay, keptPlay } from '../../state/quiz-kept.ts';
import { quizModeOf } from '../../state/quiz-picks.ts';
import { isOver, type QuizPlay, startPlay, stepBack, stepOn, withClass } from '../../state/quiz-play.ts';
import { formatRoute } from '../../state/route.ts';
import type { ShowStop } from '../../state/show.ts';

/** The quiz at the stop. `on` and `back` go a step, and give whether there was one. */
export type QuizAtStop = {
  readonly play: QuizPlay;
  /** How many questions it has. */
  readonly count: number;
  readonly on: () => boolean;
  readonly back: () => boolean;
};

/** How far the quizzes of a show are, by the keys of their stops. */
export type Plays = ReadonlyMap<string, QuizPlay>;

/**
 * Moves the quizzes of a show, each by itself; `null` at a stop that is none. One that has a page begins where that was left, and a quiz with the class is
 * left there where the stage came to; what one person answered stays as it is.
 */
export function useQuizStop(
  stop: ShowStop | undefined,
  [plays, setPlays]: readonly [Plays, (plays: Plays) => void],
): QuizAtStop | null {
  const { graph } = useApp();
  if (stop?.kind !== 'quiz') return null;
  const { items } = quizOf(graph, stop.setting);
  const { page } = stop;
  const kept = page && keptPlay(graph, formatRoute(page));
  const play = plays.get(stop.key) ?? (kept ? withClass(items, kept) : startPlay(items));
  const onPlay = (next: QuizPlay) => {
    setPlays(new Map(plays).set(stop.key, next));
    if (page?.kind === 'quiz' && quizModeOf(page.picked) === 'class')
      keepPlay(graph, formatRoute(page), next);
  };
  return {
    play,
    count: items.length,
    on: () => {
      if (isOver(play)) return false;
      onPlay(stepOn(play));
      return true;
    },
    back: () => {
      if (play.at === 0) return false;
      onPlay(stepBack(play));
      return true;
    },
  };
}
