import type { ReactElement } from 'react';
import { labelOf, type QuizSetting } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { quizOf } from '../../state/made-once.ts';
import { isOver, type QuizPlay } from '../../state/quiz-play.ts';
import { hrefOf } from '../../state/route.ts';
import { QuizPlayer } from '../teach/quiz/quiz-player.tsx';
import styles from './quiz-stop.module.css';
import { Slide } from './slide-stops.tsx';

/** A quiz on the stage, question by question: the class says the answer, and going on reveals it. */
export function QuizStop({
  setting,
  play,
  onPlay,
}: {
  readonly setting: QuizSetting;
  readonly play: QuizPlay;
  readonly onPlay: (play: QuizPlay) => void;
}): ReactElement {
  const { graph } = useApp();
  const quiz = quizOf(graph, setting);
  const range = setting.range === null ? undefined : graph.nodes.get(setting.range);
  if (quiz.items.length === 0 || isOver(play)) {
    const words =
      quiz.sentence ?? `That was the quiz on ${range ? labelOf(graph, range) : 'the whole plan'}.`;
    return (
      <Slide fittedBy={words}>
        <p>{words}</p>
      </Slide>
    );
  }
  return (
    <div className={styles.room} data-room="" data-view="">
      <QuizPlayer
        hasKeys={false}
        hrefOf={hrefOf}
        items={quiz.items}
        mode="class"
        onPlay={onPlay}
        play={play}
      />
    </div>
  );
}
