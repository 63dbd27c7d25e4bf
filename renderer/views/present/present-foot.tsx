import type { ReactElement } from 'react';
import { Clock } from '../../parts/clock.tsx';
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
        <span className={styles.space} role="status">
          {presenting.trouble}
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
