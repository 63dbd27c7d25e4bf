import { useCallback, useEffect, useState } from 'react';
import type { SpeakerAsks, StageState } from '../../state/presenter.ts';
import { readStage, wrapped } from '../../state/presenter-messages.ts';
import type { PresentAction } from '../present/present-keys.ts';
import { targetOrigin } from '../present/use-presenter-window.ts';

/** How often the stage is asked whether it is there still, in milliseconds, and how long without an answer it counts as gone. */
const ASK_EVERY = 1500;
const GONE_AFTER = 4000;

/** How the stage stands, and the ways to move it. */
export type StageLink = {
  /** `null` before the stage has answered. */
  readonly state: StageState | null;
  readonly isGone: boolean;
  /** Asks the stage to do what a key does. */
  readonly act: (action: PresentAction) => void;
  /** Asks it to go to a stop by its number, as it is typed on the stage. */
  readonly goToNumber: (number: number) => void;
  /** Asks it to go to a stop by its place among all, from 0. */
  readonly goTo: (at: number) => void;
};

/** Listens to the window of the audience and asks it for things. */
export function useStageState(stage: Window | null): StageLink {
  const [state, setState] = useState<StageState | null>(null);
  const [isGone, setGone] = useState(stage === null);
  const ask = useCallback(
    (asked: SpeakerAsks) => {
      if (stage && !stage.closed) stage.postMessage(wrapped(asked), targetOrigin());
    },
    [stage],
  );
  useEffect(() => {
    let heard = Date.now();
    const onMessage = ({ source, data }: MessageEvent) => {
      const read = source === stage ? readStage(data) : null;
      if (!read) return;
      heard = Date.now();
      setState(read);
      setGone(false);
    };
    const hello = () => {
      // A stage whose window is closed never comes back: this one would be left over, and keep the Desktop from ending.
      if (stage?.closed) return window.close();
      ask({ kind: 'hello' });
      setGone(stage === null || Date.now() - heard > GONE_AFTER);
    };
    window.addEventListener('message', onMessage);
    hello();
    const timer = window.setInterval(hello, ASK_EVERY);
    return () => {
      window.removeEventListener('message', onMessage);
      window.clearInterval(timer);
    };
  }, [stage, ask]);
  return {
    state,
    isGone,
    act: (action) => ask({ kind: 'act', action }),
    goToNumber: (number) => ask({ kind: 'number', number }),
    goTo: (at) => ask({ kind: 'stop', at }),
  };
}
