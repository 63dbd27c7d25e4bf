import { useEffect, useRef, useState } from 'react';
import { type PresentAction, presentAction } from '../present/present-keys.ts';
import { typedNumber } from '../present/typed-number.ts';

/** How long digits wait for one another and for Enter, in milliseconds. */
const DIGITS_WAIT = 2000;

type SpeakerKeys = {
  readonly act: (action: PresentAction) => void;
  /** Goes to a stop by the number that was typed. */
  readonly goToNumber: (number: number) => void;
};

/** Gives the keys of the stage to the speaker's window too. Gives back the number that is being typed; empty where none is. */
export function useSpeakerKeys(keys: SpeakerKeys): string {
  const latest = useRef(keys);
  latest.current = keys;
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const number = typedNumber(DIGITS_WAIT, setTyped);
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const heard = number.hear(event);
      if (heard === 'typed') return;
      // A number goes before the button that has the focus: that is Next for who goes on by it.
      if (heard !== null) {
        event.preventDefault();
        return latest.current.goToNumber(heard);
      }
      const action = isOwnKey(event) ? null : presentAction(event);
      if (action === null) return;
      event.preventDefault();
      latest.current.act(action);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      number.end();
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return typed;
}

/** Whether what has the focus does something of its own with a key: a button is pressed, and a part that is longer than its room scrolls. */
function isOwnKey({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLButtonElement) return key === 'Enter' || key === ' ';
  if (!(target instanceof HTMLElement) || target.scrollHeight <= target.clientHeight) return false;
  return target.tabIndex === 0 && (key === 'ArrowDown' || key === 'ArrowUp');
}
