import type { ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import type { SpokenQuestion } from '../../state/presenter.ts';
import styles from './spoken-question.module.css';

/** A question with its answer, which the speaker has before the class does. */
export function SpokenQuestionShown({ asked }: { readonly asked: SpokenQuestion }): ReactElement {
  const { heading, prompt, hint, words, options, answers, explanation, isShown } = asked;
  return (
    <div className={styles.question}>
      <p className={styles.heading}>
        {heading} · {isShown ? 'the class sees the answer' : 'the answer is hidden'}
      </p>
      <p className={styles.prompt}>{prompt}</p>
      {hint === '' ? null : <p>{hint}</p>}
      {words === '' ? null : <p className={styles.words}>{words}</p>}
      <ol className={styles.options}>
        {options.map(({ sign, text, isRight }) => (
          <li data-right={isRight ? '' : undefined} key={text}>
            <span className={styles.sign}>{sign}</span>
            <span>{text}</span>
            {isRight ? (
              <span className={styles.right}>
                <Icon name="check" size={16} />
                Right
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {answers.length === 0 ? null : (
        <ul aria-label="Answer" className={styles.answers}>
          {answers.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className={styles.explanation}>{explanation}</p>
    </div>
  );
}
