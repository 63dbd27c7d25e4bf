import type { KeepQueue } from './keep-queue.ts';

/** What is needed of a window that a person may leave. */
export type LeavingWindow = Pick<Window, 'addEventListener' | 'close'> & {
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>;
};

/**
 * Sees that nothing is lost when a person leaves the window: what waits is sent at once when the window is hidden or goes. Where the window
 * is about to close, a desktop waits for a save that is under way, once, and then closes; a browser asks the person whether to leave what
 * could not be kept. A desktop never holds a window open for longer than one more try, because it could not say why.
 */
export function keepWhenLeaving(
  queue: KeepQueue,
  window: LeavingWindow,
  edition: 'browser' | 'desktop',
): void {
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') queue.flush();
  });
  window.addEventListener('pagehide', () => queue.flush());
  let isHeld = false;
  window.addEventListener('beforeunload', (event) => {
    const before = queue.state.get();
    queue.flush();
    if (edition === 'browser') {
      // The browser asks in its own words.
      if (typeof before === 'object') event.preventDefault();
    } else if (queue.state.get() === 'saving' && !isHeld) {
      isHeld = true;
      event.preventDefault();
      void queue.settled().then(() => window.close());
    }
  });
}
