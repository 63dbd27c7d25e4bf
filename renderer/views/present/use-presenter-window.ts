import { useEffect, useRef } from 'react';
import { assertNever } from '../../../corpus/index.ts';
import { PRESENTER_HASH, PRESENTER_NAME, type SpeakerAsks, type StageState } from '../../state/presenter.ts';
import { readAsked, wrapped } from '../../state/presenter-messages.ts';
import { isPresentAction, type PresentAction } from './present-keys.ts';

/** What the stage does when the speaker asks for it. */
export type StageDoes = {
  readonly act: (action: PresentAction) => void;
  /** Goes to a stop by its number, as it is typed on the stage. */
  readonly goToNumber: (number: number) => void;
  /** Goes to a stop by its place among all, from 0. */
  readonly goTo: (at: number) => void;
};

/**
 * Keeps the speaker's window in step: tells it how the stage stands, and does what it asks. Windows of one page reach each other without a network, also where the page is a
 * file. Gives the function that opens it, which answers whether it opened.
 */
export function usePresenterWindow(state: StageState | null, does: StageDoes): () => boolean {
  const speaker = useRef<Window | null>(null);
  const latest = useRef({ state, does });
  latest.current = { state, does };
  useEffect(() => {
    if (state) tell(speaker.current, state);
  }, [state]);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      const asked = readAsked(data);
      // Only a window that this one opened, or that says so after this one was loaded anew, is listened to.
      if (!asked || !isSpeaker(source)) return;
      speaker.current = source;
      if (asked.kind !== 'hello') doAsked(asked, latest.current.does);
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

function doAsked(asked: Exclude<SpeakerAsks, { kind: 'hello' }>, does: StageDoes): void {
  switch (asked.kind) {
    case 'act':
      if (isPresentAction(asked.action)) does.act(asked.action);
      break;
    case 'number':
      does.goToNumber(asked.number);
      break;
    case 'stop':
      does.goTo(asked.at);
      break;
    default:
      assertNever(asked);
  }
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
