import { type ReactElement, useRef } from 'react';
import { labelOf, type QuizItem, type QuizSetting } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Announced } from '../../parts/announced.tsx';
import { quizOf } from '../../state/made-once.ts';
import type { QuizPlay } from '../../state/quiz-play.ts';
import { hrefOf } from '../../state/route.ts';
import { answerInWords } from '../teach/quiz/answer-words.ts';
import { QuizQuestion } from '../teach/quiz/quiz-question.tsx';
import { QuizResult } from '../teach/quiz/quiz-result.tsx';
import styles from './quiz-stop.module.css';
import { Slide } from './slide-stops.tsx';
import { useFitted } from './use-fitted.ts';

/** A quiz on the stage, question by question: the class says the answer, and going on reveals it. */
export function QuizStop({
  setting,
  play,
}: {
  readonly setting: QuizSetting;
  readonly play: QuizPlay;
}): ReactElement {
  const { graph } = useApp();
  const quiz = quizOf(graph, setting);
  const range = setting.range === null ? undefined : graph.nodes.get(setting.range);
  const item = quiz.items[play.at];
  if (!item) {
    const words =
      quiz.sentence ?? `That was the quiz on ${range ? labelOf(graph, range) : 'the whole plan'}.`;
    return (
      <Slide fittedBy={words}>
        <p>{words}</p>
      </Slide>
    );
  }
  return <AskedQuestion item={item} items={quiz.items} key={item.id} play={play} />;
}

/** The least size of the words of a question: a question is looked at with its answers, and never scrolled. */
const LEAST = 19;

/**
 * One question with its answers, in the largest type in which what explains it has room below. That comes with the answer and finds its room kept, so that nothing moves; where it is
 * longer than its room it scrolls by itself, under a question that stays.
 */
function AskedQuestion({
  items,
  item,
  play,
}: {
  readonly items: readonly QuizItem[];
  readonly item: QuizItem;
  readonly play: QuizPlay;
}): ReactElement {
  const room = useRef<HTMLDivElement>(null);
  const isShown = play.shown[play.at] ?? false;
  useFitted(room, `${item.id} ${isShown}`, LEAST);
  return (
    <section aria-label="Question" className={styles.room} data-quiz="" data-room="" ref={room}>
      <div className={styles.question}>
        <QuizQuestion
          isShown={isShown}
          item={item}
          items={items}
          mode="class"
          onPlay={NOTHING_IS_GIVEN}
          play={play}
        />
      </div>
      <div className={styles.why} data-why="" inert={!isShown}>
        <QuizResult hrefOf={hrefOf} item={item} />
      </div>
      <Announced text={isShown ? answerInWords(item) : ''} />
    </section>
  );
}

/** The class says its answers. */
const NOTHING_IS_GIVEN = () => undefined;
