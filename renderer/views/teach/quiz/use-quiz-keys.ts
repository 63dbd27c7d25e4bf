import { type RefObject, useEffect } from 'react';
import type { QuizItem } from '../../../../corpus/index.ts';
import { chooseOption, type QuizMode, type QuizPlay, stepBack, stepOn } from '../../../state/quiz-play.ts';

type QuizKeys = {
  readonly whole: RefObject<HTMLElement | null>;
  readonly item: QuizItem | undefined;
  readonly mode: QuizMode;
  readonly play: QuizPlay;
  readonly onPlay: (play: QuizPlay) => void;
  /** Whether numbers choose while nothing has the focus, and not only in the question. */
  readonly hasLetterKeys: boolean;
};

/**
 * The keys of a question. They work while the focus is in it, or nowhere: the numbers choose, the arrows go along the options, Enter confirms and goes on. In class a
 * clicker is enough: Page Down, Space or the arrow to the right reveals and goes on, Page Up and the arrow to the left go back.
 */
export function useQuizKeys(keys: QuizKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && act(keys, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys]);
}

const FORWARD: ReadonlySet<string> = new Set(['PageDown', 'ArrowRight', ' ', 'Enter']);
const BACK: ReadonlySet<string> = new Set(['PageUp', 'ArrowLeft']);

function act({ whole, item, mode, play, onPlay, hasLetterKeys }: QuizKeys, event: KeyboardEvent): boolean {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!item || altKey || ctrlKey || metaKey || shiftKey || !isIn(whole.current, target)) return false;
  const element = target instanceof HTMLElement ? target : document.body;
  const isPressed =
    element.matches('button:not([data-moves]), a, summary') && (key === 'Enter' || key === ' ');
  if (isPressed) return false;
  if (mode === 'class') {
    if (!FORWARD.has(key) && !BACK.has(key)) return false;
    onPlay(FORWARD.has(key) ? stepOn(play) : stepBack(play));
    return true;
  }
  if (key === 'Enter') {
    whole.current?.querySelector<HTMLElement>('[data-step]')?.click();
    return true;
  }
  if (play.shown[play.at] || element.matches('select')) return false;
  if (/^[1-9]$/.test(key) && Number(key) <= item.options.length) {
    if (item.form !== 'one' && item.form !== 'set') return false;
    if (!hasLetterKeys && !whole.current?.contains(element)) return false;
    const option = Number(key) - 1;
    onPlay(chooseOption(play, item, option));
    optionsIn(whole.current)[option]?.focus();
    return true;
  }
  return (
    (key === 'ArrowDown' || key === 'ArrowUp') && walk(whole.current, element, key === 'ArrowDown' ? 1 : -1)
  );
}

/** From one option to the next. The options of a question with one answer do that by themselves, once the focus is among them. */
function walk(whole: HTMLElement | null, from: HTMLElement, by: 1 | -1): boolean {
  const options = optionsIn(whole);
  const at = options.indexOf(from);
  if (options.length === 0 || (at >= 0 && from.matches('[type="radio"]'))) return false;
  const next = at < 0 ? (by > 0 ? 0 : options.length - 1) : (at + by + options.length) % options.length;
  options[next]?.focus();
  return true;
}

function optionsIn(whole: HTMLElement | null): readonly HTMLElement[] {
  return [...(whole?.querySelectorAll<HTMLElement>('[data-option], [data-moves]') ?? [])];
}

function isIn(whole: HTMLElement | null, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    whole?.contains(target) === true ||
    target === document.body ||
    target.id === 'main' ||
    target.matches('main h1')
  );
}
