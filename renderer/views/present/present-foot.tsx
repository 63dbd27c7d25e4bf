import type { ReactElement } from 'react';
import { Clock } from '../../parts/clock.tsx';
import { isOver } from '../../state/quiz-play.ts';
import type { Show } from '../../state/show.ts';
import { nearest, placeInWords, stopNumber } from '../../state/stop-numbers.ts';
import styles from './present-foot.module.css';
import type { PresentAction } from './present-keys.ts';
import type { Presenting } from './use-presenting.ts';

/** At the foot of the stage: how far one is, how long it took, and the few buttons for who does not know the keys. */
export function PresentFoot({
  show,
  presenting,
  isMoreBelow,
  act,
}: {
  readonly show: Show;
  readonly presenting: Presenting;
  /** Whether going on shows more of the same stop. */
  readonly isMoreBelow: boolean;
  readonly act: (action: PresentAction) => void;
}): ReactElement {
  const count = show.stops.length;
  const { began, covering, quiz } = presenting;
  // The questions of a quiz are steps of its stop.
  const within = quiz && quiz.count > 0 ? quiz.play.at / quiz.count : 1;
  const { covers, revealed } = covering;
  const left = covers.filter((cover) => !revealed.includes(cover)).length;
  return (
    <footer className={styles.foot}>
      <progress aria-label="How far" className={styles.bar} max={count} value={show.at + within} />
      <p className={styles.line}>
        {count > 1 ? <span>{placeInWords(show, show.at).replace(' of ', ' / ')}</span> : null}
        {quiz && !isOver(quiz.play) ? (
          <span>
            Question {quiz.play.at + 1} / {quiz.count}
          </span>
        ) : null}
        <Clock began={began} minutes={show.minutes} />
        {left > 0 ? <span>{left === 1 ? '1 hidden' : `${left} hidden`}</span> : null}
        {isMoreBelow ? <span className={styles.more}>More below</span> : null}
        <span className={styles.space} role="status">
          {presenting.typed === '' ? presenting.trouble : typedInWords(show, presenting.typed)}
        </span>
        <Tool
          act={act}
          action="reveal-all"
          isOff={covers.length === 0}
          name={left > 0 ? 'Reveal all' : 'Cover all'}
        />
        <Tool act={act} action="overview" name="Overview" />
        <Tool act={act} action="presenter" name="Speaker’s window" />
        <Tool act={act} action="keys" name="Keys" />
        <Tool act={act} action="leave" name="End" />
      </p>
    </footer>
  );
}

/** What Enter does after the digits that were typed. */
function typedInWords(show: Show, digits: string): string {
  const at = nearest(show, Number(digits));
  const place = stopNumber(show, at);
  return `Enter: ${place === null ? placeInWords(show, at) : `stop ${place}`}`;
}

type ToolProps = {
  readonly act: (action: PresentAction) => void;
  readonly action: PresentAction;
  readonly name: string;
  readonly isOff?: boolean;
};

function Tool({ act, action, name, isOff = false }: ToolProps): ReactElement | null {
  if (isOff) return null;
  return (
    <button className={styles.tool} onClick={() => act(action)} type="button">
      {name}
    </button>
  );
}
