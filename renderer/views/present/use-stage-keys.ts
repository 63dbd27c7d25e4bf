import { type RefObject, useEffect, useRef, useState } from 'react';
import { isTyping } from '../frame/keys.ts';
import { type PresentAction, presentAction } from './present-keys.ts';
import { typedNumber } from './typed-number.ts';

/** Keys that belong to a button or link that has the focus, and those that belong to a picture, a grid or a view besides; a clicker's never do. */
const PRESSES = new Set(['Enter', ' ']);
const MOVES = new Set([
  ...PRESSES,
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  '+',
  '-',
  '=',
]);
/** How long digits wait for one another and for Enter, in milliseconds. */
const DIGITS_WAIT = 4000;

type StageKeys = {
  readonly stage: RefObject<HTMLElement | null>;
  readonly act: (action: PresentAction) => void;
  /** Digits and Enter go to a stop, by its number from 1, as in other programs for presenting. */
  readonly goTo: (number: number) => void;
};

/**
 * Gives the keys of the window to the stage: the frame's own do nothing meanwhile. They are heard at the body, behind everything that stands on the stage, so that a
 * picture or a field on it has its keys first. Gives the digits that were typed and wait for Enter.
 */
export function useStageKeys(keys: StageKeys): string {
  const [typed, setTyped] = useState('');
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const number = typedNumber(DIGITS_WAIT, setTyped);
    const onKey = (event: KeyboardEvent) => {
      const { stage, act, goTo } = latest.current;
      // A window that lies over the stage has keys of its own.
      event.stopPropagation();
      if (event.defaultPrevented || isTyping(event.target)) return;
      // The button of a clicker that begins a show sends F5, which would load the page anew in the middle of it.
      if (event.key === 'F5' && !event.ctrlKey && !event.shiftKey) return event.preventDefault();
      const heard = number.hear(event);
      if (heard === 'typed') return;
      if (heard !== null) {
        event.preventDefault();
        return goTo(heard);
      }
      if (isOwnKey(event, stage.current)) return;
      const action = presentAction(event);
      if (action === null) return;
      event.preventDefault();
      act(action);
    };
    document.body.addEventListener('keydown', onKey);
    return () => {
      number.end();
      document.body.removeEventListener('keydown', onKey);
    };
  }, []);
  return typed;
}

/** Whether what has the focus does something of its own with a key: a link or a button with those that press it, a picture or a grid with those that move in it. */
function isOwnKey({ key, target }: KeyboardEvent, stage: HTMLElement | null): boolean {
  if (!(target instanceof Element) || !stage?.contains(target)) return false;
  const moves = target.closest('[data-own-keys], [data-view] [tabindex="0"]:not(a, button)') !== null;
  return (
    (moves && MOVES.has(key)) ||
    (PRESSES.has(key) && target.matches('a[href], button, summary, [role="button"]'))
  );
}
