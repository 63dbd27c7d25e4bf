import type { ReactElement } from 'react';
import type { QuizGiven, QuizItem } from '../../../../corpus/index.ts';
import { classes } from '../../../parts/classes.ts';
import { Icon } from '../../../parts/icon.tsx';
import styles from './answers.module.css';

type OptionListProps = {
  readonly item: QuizItem;
  readonly given: QuizGiven;
  /** Whether nothing can be chosen: the class says the answer, or it is shown already. */
  readonly isFixed: boolean;
  readonly isShown: boolean;
  readonly onChoose: (option: number) => void;
};

/** The options of a question with one answer or a set of them, each with the number that chooses it. */
export function OptionList({ item, given, isFixed, isShown, onChoose }: OptionListProps): ReactElement {
  const lines = item.options.map((text, index) => {
    const [isRight, isChosen] = [item.key.includes(index), given.includes(index)];
    const state = !isShown
      ? isChosen && styles.chosen
      : isRight
        ? styles.right
        : isChosen
          ? styles.wrong
          : styles.other;
    const inside = (
      <>
        <span aria-hidden="true" className={styles.number}>
          {index + 1}
        </span>
        <span className={styles.text}>{text}</span>
        {isShown ? <Said isChosen={isChosen} isRight={isRight} /> : null}
      </>
    );
    return { text, index, isChosen, state, inside };
  });
  if (isFixed)
    return (
      <ol aria-label="Answers" className={styles.list}>
        {lines.map(({ text, state, inside }) => (
          <li className={classes(styles.option, state)} key={text}>
            {inside}
          </li>
        ))}
      </ol>
    );
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>
        {item.form === 'set' ? 'Choose all that are right' : 'Choose one'}
      </legend>
      {lines.map(({ text, index, isChosen, state, inside }) => (
        <label className={classes(styles.option, styles.open, state)} key={text}>
          <input
            checked={isChosen}
            className={styles.input}
            data-option={index}
            name={item.id}
            onChange={() => onChoose(index)}
            type={item.form === 'set' ? 'checkbox' : 'radio'}
          />
          {inside}
        </label>
      ))}
    </fieldset>
  );
}

/** What an option turned out to be, by word and shape. */
function Said({
  isRight,
  isChosen,
}: {
  readonly isRight: boolean;
  readonly isChosen: boolean;
}): ReactElement | null {
  if (!isRight && !isChosen) return null;
  return (
    <span className={styles.said}>
      <Icon name={isRight ? 'check' : 'close'} size={22} />
      {isRight ? (isChosen ? 'Right, chosen' : 'Right') : 'Not right'}
    </span>
  );
}
