import { type ReactElement, useEffect, useRef } from 'react';
import type { QuizItem } from '../../../../corpus/index.ts';
import type { QuizMode, QuizPlay } from '../../../state/quiz-play.ts';
import { QuizActions } from './quiz-actions.tsx';
import styles from './quiz-player.module.css';
import { QuizQuestion } from './quiz-question.tsx';
import { QuizResult } from './quiz-result.tsx';
import { useQuizKeys } from './use-quiz-keys.ts';

type QuizPlayerProps = {
  readonly items: readonly QuizItem[];
  readonly mode: QuizMode;
  /** How far the quiz is. Whoever shows the player keeps it. */
  readonly play: QuizPlay;
  readonly onPlay: (play: QuizPlay) => void;
  /** The address of a place of the plan. */
  readonly hrefOf: (id: string) => string;
  /** Whether its first question takes the focus too. Without it that stays with the page. */
  readonly takesFocus?: boolean;
  /** Whether keys of one letter or number work while nothing has the focus. They do when it is left out. */
  readonly hasLetterKeys?: boolean;
};

/** One question at a time, large enough for the back row, with its answer when it was given or asked for. Draws nothing when the quiz is over. */
export function QuizPlayer(props: QuizPlayerProps): ReactElement | null {
  const { items, mode, play, onPlay, hrefOf, takesFocus = false, hasLetterKeys = true } = props;
  const whole = useRef<HTMLElement>(null);
  const prompt = useRef<HTMLHeadingElement>(null);
  const item = items[play.at];
  const isShown = play.shown[play.at] ?? false;
  useQuizKeys({ whole, item, mode, play, onPlay, hasLetterKeys });
  const question = useRef(takesFocus ? null : play);
  // A question that comes takes the focus, so that it is read out and the next key works in it; the first one leaves it to the page.
  useEffect(() => {
    const before = question.current;
    question.current = play;
    if (before?.at !== play.at) prompt.current?.focus();
  }, [play]);
  if (!item) return null;
  const asked = { items, item, mode, play, onPlay, isShown };
  return (
    <section aria-label="Question" className={styles.player} data-quiz="" ref={whole}>
      <QuizQuestion {...asked} prompt={prompt} />
      <QuizActions {...asked} />
      {isShown ? <QuizResult hrefOf={hrefOf} item={item} whole={intoView} /> : null}
    </section>
  );
}

/** On a page, what comes below the question is brought into view. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
