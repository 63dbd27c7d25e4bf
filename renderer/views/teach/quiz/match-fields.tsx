import { type ReactElement, useId } from 'react';
import type { QuizGiven, QuizItem } from '../../../../corpus/index.ts';
import { classes } from '../../../parts/classes.ts';
import { Icon } from '../../../parts/icon.tsx';
import styles from './answers.module.css';
import { SelectBox } from './select-box.tsx';

type MatchFieldsProps = {
  readonly item: Extract<QuizItem, { form: 'match' }>;
  readonly given: QuizGiven;
  readonly isFixed: boolean;
  readonly isShown: boolean;
  readonly onMatch: (stem: number, option: number | null) => void;
};

const NONE = '';

/** The stems of a match, each with a field for its option; for a class the options stand below, to be said aloud. */
export function MatchFields({ item, given, isFixed, isShown, onMatch }: MatchFieldsProps): ReactElement {
  const id = useId();
  return (
    <>
      <ol aria-label="To be matched" className={styles.stems}>
        {item.stems.map((stem, index) => {
          const [right, chosen] = [item.key[index] ?? 0, given[index] ?? null];
          return (
            <li className={styles.stem} key={stem}>
              <label className={styles.stemText} htmlFor={`${id}-${index}`}>
                {stem}
              </label>
              {isShown ? (
                <p className={styles.matched}>
                  <span className={classes(styles.option, styles.right)}>
                    <span aria-hidden="true" className={styles.number}>
                      {right + 1}
                    </span>
                    <span className={styles.text}>{item.options[right]}</span>
                  </span>
                  {chosen === null ? null : (
                    <span className={styles.said}>
                      <Icon name={chosen === right ? 'check' : 'close'} size={22} />
                      {chosen === right ? 'Right' : `Not ${chosen + 1}: ${item.options[chosen]}`}
                    </span>
                  )}
                </p>
              ) : isFixed ? (
                <p className={styles.blank}>
                  <span className={styles.legend}>Which number?</span>
                </p>
              ) : (
                <SelectBox
                  isLarge
                  id={`${id}-${index}`}
                  onChange={({ target }) =>
                    onMatch(index, target.value === NONE ? null : Number(target.value))
                  }
                  value={chosen ?? NONE}
                >
                  <option value={NONE}>Choose …</option>
                  {item.options.map((text, at) => (
                    <option key={text} value={at}>
                      {at + 1} {text}
                    </option>
                  ))}
                </SelectBox>
              )}
            </li>
          );
        })}
      </ol>
      {isFixed && !isShown ? (
        <ol aria-label="Answers" className={styles.list}>
          {item.options.map((text, index) => (
            <li className={styles.option} key={text}>
              <span aria-hidden="true" className={styles.number}>
                {index + 1}
              </span>
              <span className={styles.text}>{text}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
