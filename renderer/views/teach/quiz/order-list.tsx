import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { QuizGiven, QuizItem } from '../../../../corpus/index.ts';
import { classes } from '../../../parts/classes.ts';
import { Icon } from '../../../parts/icon.tsx';
import { signInClass } from '../../../state/quiz-words.ts';
import styles from './answers.module.css';

type OrderListProps = {
  readonly item: QuizItem;
  readonly given: QuizGiven;
  readonly isFixed: boolean;
  readonly isShown: boolean;
  /** Whether it is said of each part if it stood in its place. */
  readonly isGraded: boolean;
  readonly onMove: (place: number, by: -1 | 1) => void;
};

/** Parts that are put in order: moved by buttons, or by Alt with the arrows; the arrows alone go from one to the next. When it is shown, the right order. */
export function OrderList({ item, given, isFixed, isShown, isGraded, onMove }: OrderListProps): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly option: number; readonly words: string } | null>(null);
  // What was moved keeps the focus in its new place.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-moves="${moved.option}"]`)?.focus();
  }, [moved]);
  const options = isShown ? item.key : given.flatMap((one) => (one === null ? [] : [one]));
  const move = (place: number, by: -1 | 1) => {
    const option = options[place];
    if (option === undefined || options[place + by] === undefined) return;
    onMove(place, by);
    setMoved({ option, words: `${item.options[option]}, now ${place + by + 1} of ${options.length}` });
  };
  const onKeyDown = (event: KeyboardEvent, place: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.altKey) return move(place, by);
    list.current?.querySelector<HTMLElement>(`[data-moves="${options[place + by]}"]`)?.focus();
  };
  return (
    <>
      <ol
        aria-label={isShown ? 'In the right order' : 'To be put in order'}
        className={styles.list}
        ref={list}
      >
        {options.map((option, place) => {
          const isPlaced = given[place] === option;
          const text = item.options[option] ?? '';
          return (
            <li
              className={classes(styles.option, isShown && (isPlaced || !isGraded) && styles.right)}
              key={option}
            >
              <span aria-hidden="true" className={styles.number}>
                {isFixed && !isShown ? signInClass(item, place) : place + 1}
              </span>
              {isFixed ? (
                <>
                  <span className={styles.text}>{text}</span>
                  {isGraded ? (
                    <span className={styles.said}>
                      <Icon name={isPlaced ? 'check' : 'close'} size={22} />
                      {isPlaced ? 'In its place' : `You had it ${given.indexOf(option) + 1}.`}
                    </span>
                  ) : null}
                </>
              ) : (
                <>
                  <button
                    aria-describedby="order-keys"
                    className={styles.handle}
                    data-moves={option}
                    onKeyDown={(event) => onKeyDown(event, place)}
                    type="button"
                  >
                    {text}
                  </button>
                  <Mover by={-1} isEnd={place === 0} onPress={() => move(place, -1)} text={text} />
                  <Mover
                    by={1}
                    isEnd={place === options.length - 1}
                    onPress={() => move(place, 1)}
                    text={text}
                  />
                </>
              )}
            </li>
          );
        })}
      </ol>
      {isFixed ? null : (
        <p className={styles.keys} id="order-keys">
          Move with the buttons, or with Alt and the arrows up and down.
        </p>
      )}
      <p className={styles.legend} role="status">
        {moved?.words}
      </p>
    </>
  );
}

type MoverProps = {
  readonly by: -1 | 1;
  readonly isEnd: boolean;
  readonly text: string;
  readonly onPress: () => void;
};

function Mover({ by, isEnd, text, onPress }: MoverProps): ReactElement {
  return (
    <button
      aria-disabled={isEnd}
      aria-label={`${by < 0 ? 'Up' : 'Down'}: ${text}`}
      className={styles.mover}
      onClick={onPress}
      type="button"
    >
      <Icon name={by < 0 ? 'up' : 'down'} size={20} />
    </button>
  );
}
