import { type ReactElement, useEffect, useState } from 'react';
import type { Show } from '../../state/show.ts';
import styles from './present-foot.module.css';
import type { PresentAction } from './present-keys.ts';
import type { Presenting } from './use-presenting.ts';

/** At the foot of the stage: how far one is, how long it took, and the few buttons for who does not know the keys. */
export function PresentFoot({
  show,
  presenting,
  act,
}: {
  readonly show: Show;
  readonly presenting: Presenting;
  readonly act: (action: PresentAction) => void;
}): ReactElement {
  const count = show.stops.length;
  const { began, covering } = presenting;
  const { covers, revealed } = covering;
  const left = covers.filter((cover) => !revealed.includes(cover)).length;
  return (
    <footer className={styles.foot}>
      <progress aria-label="How far" className={styles.bar} max={count} value={show.at + 1} />
      <p className={styles.line}>
        <span>
          {show.at + 1} / {count}
        </span>
        <Clock began={began} minutes={show.minutes} />
        {left > 0 ? <span>{left === 1 ? '1 hidden' : `${left} hidden`}</span> : null}
        <span className={styles.space} />
        <Tool
          act={act}
          action="reveal-all"
          isOff={covers.length === 0}
          name={left > 0 ? 'Reveal all' : 'Cover all'}
        />
        <Tool act={act} action="overview" name="Overview" />
        <Tool act={act} action="keys" name="Keys" />
        <Tool act={act} action="leave" name="End" />
      </p>
    </footer>
  );
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

/** The time since presenting began, and the planned one where one is. */
function Clock({
  began,
  minutes,
}: {
  readonly began: number;
  readonly minutes: number | null;
}): ReactElement {
  const [now, setNow] = useState(began);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - began) / 1000));
  const planned = minutes === null ? '' : ` of ${minutes}:00`;
  return (
    <span className={styles.clock} role="timer">
      {clockTime(seconds)}
      {planned}
    </span>
  );
}

/** A time in seconds as minutes and seconds, with hours where there are some: "4:05", "1:04:05". */
export function clockTime(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = `${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${rest}` : `${minutes}:${rest}`;
}
