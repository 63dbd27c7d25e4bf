import type { KeepQueue } from './keep-queue.ts';

/** What is needed of a window that a person may leave. */
export type LeavingWindow = Pick<Window, 'addEventListener' | 'close'> & {
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>;
};

/** Sees that nothing is lost when a person leaves the window. */
export type Leaving = {
  /** Watches a queue from now on. */
  readonly watch: (queue: KeepQueue) => void;
};

/**
 * What waits in the queues is sent at once when the window is hidden or goes. Where the window is about to close, a desktop waits for the saves that are
 * under way, once, and then closes; a browser asks the person whether to leave what could not be kept. A desktop never holds a window open for
 * longer than one more try, because it could not say why.
 */
export function createLeaving(window: LeavingWindow, edition: 'browser' | 'desktop'): Leaving {
  const queues: KeepQueue[] = [];
  const flush = (): void => {
    for (const queue of queues) queue.flush();
  };
  let isHeld = false;
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') flush();
  });
  window.addEventListener('pagehide', flush);
  window.addEventListener('beforeunload', (event) => {
    const hasFailed = queues.some(({ state }) => typeof state.get() === 'object');
    flush();
    if (edition === 'browser') {
      // The browser asks in its own words.
      if (hasFailed) event.preventDefault();
    } else if (queues.some(({ state }) => state.get() === 'saving') && !isHeld) {
      isHeld = true;
      event.preventDefault();
      void Promise.all(queues.map((queue) => queue.settled())).then(() => window.close());
    }
  });
  return { watch: (queue) => void queues.push(queue) };
}
