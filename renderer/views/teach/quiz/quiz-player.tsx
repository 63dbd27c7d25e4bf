import { type ReactElement, useEffect, useRef } from 'react';
import { QUIZ_KINDS, type QuizItem } from '../../../../corpus/index.ts';
import type { QuizMode, QuizPlay } from '../../../state/quiz-play.ts';
import { hintFor } from '../../../state/quiz-words.ts';
import { Answers } from './answers.tsx';
import { QuizActions } from './quiz-actions.tsx';
import styles from './quiz-player.module.css';
import { QuizResult } from './quiz-result.tsx';
import { QuizWordsShown } from './quiz-words.tsx';
import { useQuizKeys } from './use-quiz-keys.ts';

type QuizPlayerProps = {
  readonly items: readonly QuizItem[];
  readonly mode: QuizMode;
  /** How far the quiz is. Whoever shows the player keeps it, and may move it too (`stepOn`, `stepBack`). */
  readonly play: QuizPlay;
  readonly onPlay: (play: QuizPlay) => void;
  /** The address of a place of the plan. */
  readonly hrefOf: (id: string) => string;
  /** Whether the player takes keys. Without it whoever shows it moves it. It does when it is left out. */
  readonly hasKeys?: boolean;
  /** Whether its first question takes the focus too. Without it that stays with the page. */
  readonly takesFocus?: boolean;
  /** Whether keys of one letter or number work while nothing has the focus. They do when it is left out. */
  readonly hasLetterKeys?: boolean;
};

/** One question at a time, large enough for the back row, with its answer when it was given or asked for. Draws nothing when the quiz is over. */
export function QuizPlayer(props: QuizPlayerProps): ReactElement | null {
  const {
    items,
    mode,
    play,
    onPlay,
    hrefOf,
    hasKeys = true,
    takesFocus = false,
    hasLetterKeys = true,
  } = props;
  const whole = useRef<HTMLElement>(null);
  const prompt = useRef<HTMLHeadingElement>(null);
  const item = items[play.at];
  const isShown = play.shown[play.at] ?? false;
  useQuizKeys({ whole, item, mode, play, onPlay, isOn: hasKeys, hasLetterKeys });
  const question = useRef(takesFocus ? null : play);
  // A question that comes takes the focus, so that it is read out and the next key works in it; the first one leaves it to the page.
  useEffect(() => {
    const before = question.current;
    question.current = play;
    if (before?.at !== play.at && hasKeys) prompt.current?.focus();
  }, [play, hasKeys]);
  if (!item) return null;
  const kind = QUIZ_KINDS.find(({ name }) => name === item.kind);
  return (
    <section aria-label="Question" className={styles.player} data-quiz="" ref={whole}>
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
      <QuizActions isShown={isShown} item={item} items={items} mode={mode} onPlay={onPlay} play={play} />
      {isShown ? <QuizResult hrefOf={hrefOf} item={item} /> : null}
    </section>
  );
}
