import { useState } from 'react';
import { useApp } from '../../app-context.ts';
import { quizOf } from '../../state/made-once.ts';
import { isOver, type QuizPlay, startPlay, stepBack, stepOn } from '../../state/quiz-play.ts';
import type { ShowStop } from '../../state/show.ts';

/** The quiz at the stop. `on` and `back` go a step, and give whether there was one. */
export type QuizAtStop = {
  readonly play: QuizPlay;
  readonly onPlay: (play: QuizPlay) => void;
  readonly on: () => boolean;
  readonly back: () => boolean;
};

/** Holds how far the quizzes of a show are, each by itself; `null` at a stop that is none. */
export function useQuizStop(stop: ShowStop | undefined): QuizAtStop | null {
  const { graph } = useApp();
  const [plays, setPlays] = useState<ReadonlyMap<string, QuizPlay>>(new Map());
  if (stop?.kind !== 'quiz') return null;
  const play = plays.get(stop.key) ?? startPlay(quizOf(graph, stop.setting).items);
  const onPlay = (next: QuizPlay) => setPlays(new Map(plays).set(stop.key, next));
  return {
    play,
    onPlay,
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
