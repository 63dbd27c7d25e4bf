import type { Router } from './router.ts';

/** How long a person is at rest, in milliseconds, before it is written down where. */
const AT_REST = 200;

/** Writes down where a person is. */
export type Settling = {
  /** When they have come to rest. */
  readonly soon: () => void;
  /** At once: before they leave there is no time to wait. */
  readonly now: () => void;
  /** Writes nothing more. */
  readonly end: () => void;
};

/**
 * Keeps where a person is in the step of the history that is the present one when it begins. Once another place is opened, the present step
 * is no longer that one, and `write` is not called any more.
 */
export function settling({ visits }: Router, write: () => void): Settling {
  const { depth } = visits.get();
  let timer = 0;
  const end = () => window.clearTimeout(timer);
  const now = () => {
    end();
    if (visits.get().depth === depth) write();
  };
  const soon = () => {
    end();
    timer = window.setTimeout(now, AT_REST);
  };
  return { soon, now, end };
}
