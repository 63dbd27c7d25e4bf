import { useEffect, useRef } from 'react';
import {
  PRESENTER_HASH,
  PRESENTER_NAME,
  readAsked,
  type StageState,
  wrapped,
} from '../../state/presenter.ts';
import { isPresentAction, type PresentAction } from './present-keys.ts';

/**
 * Keeps the speaker's window in step: tells it how the stage stands, and does what it asks. Windows of one page reach each other without a network, also where the page is a
 * file. Gives the function that opens it, which answers whether it opened.
 */
export function usePresenterWindow(
  state: StageState | null,
  act: (action: PresentAction) => void,
): () => boolean {
  const speaker = useRef<Window | null>(null);
  const latest = useRef({ state, act });
  latest.current = { state, act };
  useEffect(() => {
    if (state) tell(speaker.current, state);
  }, [state]);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      const asked = readAsked(data);
      // Only a window that this one opened, or that says so after this one was loaded anew, is listened to.
      if (!asked || !isSpeaker(source)) return;
      speaker.current = source;
      if (asked.kind === 'act' && isPresentAction(asked.action)) latest.current.act(asked.action);
      else if (latest.current.state) tell(source, latest.current.state);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return () => {
    const page = window.location.href.replace(/#.*$/su, '');
    const opened = window.open(`${page}${PRESENTER_HASH}`, PRESENTER_NAME, 'popup,width=1040,height=720');
    speaker.current = opened;
    return opened !== null;
  };
}

/** A page of a file has no origin by which it could be named; what is told says nothing that the file does not hold. */
function tell(to: Window | null, state: StageState): void {
  if (to && !to.closed) to.postMessage(wrapped(state), targetOrigin());
}

/** The origin to which something may be told: one's own, or where there is none, as for a file, any. */
export function targetOrigin(): string {
  return /^https?:|^app:/.test(window.location.protocol) ? window.location.origin : '*';
}

function isSpeaker(source: MessageEvent['source']): source is Window {
  return source !== null && 'opener' in source && source.opener === window;
}
