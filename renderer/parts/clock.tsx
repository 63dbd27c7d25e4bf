import { type ReactElement, useEffect, useState } from 'react';
import { clockTime } from '../state/clock.ts';
import styles from './clock.module.css';

/** The seconds since a moment, in milliseconds of Unix time, followed as they pass. */
export function useSeconds(since: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - since) / 1000));
}

/** The time since presenting began, and the planned one in minutes where one is. */
export function Clock({
  began,
  minutes,
}: {
  readonly began: number;
  readonly minutes: number | null;
}): ReactElement {
  const seconds = useSeconds(began);
  return (
    <span className={styles.clock} role="timer">
      {clockTime(seconds)}
      {minutes === null ? '' : ` of ${clockTime(minutes * 60)}`}
    </span>
  );
}
