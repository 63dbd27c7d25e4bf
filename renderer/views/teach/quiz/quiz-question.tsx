import type { ReactElement, Ref } from 'react';
import { QUIZ_KINDS, type QuizItem } from '../../../../corpus/index.ts';
import type { QuizMode, QuizPlay } from '../../../state/quiz-play.ts';
import { hintFor } from '../../../state/quiz-words.ts';
import { Answers } from './answers.tsx';
import styles from './quiz-player.module.css';
import { QuizWordsShown } from './quiz-words.tsx';

/** The question of a quiz that stands on the screen. */
export type AskedProps = {
  readonly items: readonly QuizItem[];
  readonly item: QuizItem;
  readonly mode: QuizMode;
  readonly play: QuizPlay;
  readonly onPlay: (play: QuizPlay) => void;
  readonly isShown: boolean;
};

type QuizQuestionProps = AskedProps & {
  /** The words that ask. */
  readonly prompt?: Ref<HTMLHeadingElement>;
};

/** A question with its number, the words that it is about and what can be answered. */
export function QuizQuestion(props: QuizQuestionProps): ReactElement {
  const { items, item, mode, play, onPlay, isShown, prompt } = props;
  const kind = QUIZ_KINDS.find(({ name }) => name === item.kind);
  return (
    <>
      <div className={styles.progress}>
        <span>
          Question {play.at + 1} of {items.length}
        </span>
        <span className={styles.kind}>{kind?.title}</span>
        <progress
          aria-hidden="true"
          className={styles.bar}
          max={items.length}
          value={play.at + (isShown ? 1 : 0)}
        />
      </div>
      <h2 className={styles.prompt} data-arrival="" ref={prompt} tabIndex={-1}>
        {item.prompt}
      </h2>
      <p className={styles.hint}>{hintFor(item)}</p>
      {item.words ? <QuizWordsShown isShown={isShown} words={item.words} /> : null}
      <Answers isShown={isShown} item={item} key={item.id} mode={mode} onPlay={onPlay} play={play} />
    </>
  );
}
