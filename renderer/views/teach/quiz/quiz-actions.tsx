import { type ReactElement, useEffect, useRef, useState } from 'react';
import { gradeItem } from '../../../../corpus/index.ts';
import { classes } from '../../../parts/classes.ts';
import { Icon, type IconName } from '../../../parts/icon.tsx';
import { gradeInWords, isAnswered, showAnswer, stepBack, stepOn } from '../../../state/quiz-play.ts';
import { answerInWords } from './answer-words.ts';
import styles from './quiz-actions.module.css';
import type { AskedProps } from './quiz-question.tsx';

const VERDICT_ICON: Readonly<Record<'right' | 'partly' | 'wrong', IconName>> = {
  right: 'check',
  partly: 'half',
  wrong: 'close',
};

/** The buttons under a question, and what the answer was worth. */
export function QuizActions(props: AskedProps): ReactElement {
  const { items, item, mode, play, onPlay, isShown } = props;
  const next = useRef<HTMLButtonElement>(null);
  const [hint, setHint] = useState('');
  // When the answer is shown, the next key press goes on.
  useEffect(() => {
    if (isShown && mode === 'practise') next.current?.focus({ preventScroll: true });
  }, [isShown, mode]);
  const check = () => {
    const isReady = mode === 'class' || isAnswered(play);
    setHint(
      isReady ? '' : item.form === 'match' ? 'Choose an answer for each first.' : 'Choose an answer first.',
    );
    if (isReady) onPlay(showAnswer(play));
  };
  const grade = isShown && mode === 'practise' ? gradeItem(item, play.given[play.at] ?? []) : null;
  const isLast = play.at === items.length - 1;
  return (
    <div className={styles.actions}>
      {isShown ? (
        <button
          className={styles.main}
          data-step=""
          onClick={() => onPlay(stepOn(play))}
          ref={next}
          type="button"
        >
          {isLast ? (mode === 'class' ? 'End' : 'To the score') : 'Next question'}
        </button>
      ) : (
        <button className={styles.main} data-step="" onClick={check} type="button">
          {mode === 'class' ? 'Reveal' : 'Check'}
        </button>
      )}
      {play.at > 0 ? (
        <button className={styles.back} onClick={() => onPlay(stepBack(play))} type="button">
          Back
        </button>
      ) : null}
      <p className={classes(styles.verdict, grade && styles[grade.verdict])} role="status">
        {grade ? (
          <>
            <Icon name={VERDICT_ICON[grade.verdict]} size={26} />
            {gradeInWords(grade, item)}
          </>
        ) : (
          <>
            {hint}
            {isShown ? <span className={styles.unseen}>{answerInWords(item)}</span> : null}
          </>
        )}
      </p>
    </div>
  );
}
