import { isLetterKey, KEYS, type KeyScope } from './keys.ts';

/** What is read of a key press. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
  ' ': 'Space',
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  // With Shift most keyboards give the braces that stand on the same keys.
  '{': 'Shift [',
  '}': 'Shift ]',
};

/** Writes a key press as the table of keys does: "Ctrl Shift Z", "Shift C", "c", "Alt ↓". The key of Apple's keyboards that stands for Ctrl is written as that. */
export function chordOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const isHeld = ctrlKey || metaKey || altKey;
  // With Alt some keyboards give another sign, and those of other scripts give a letter of theirs.
  const inLatin = isHeld && !/^[a-z]$/iu.test(key) ? /^Key([A-Z])$/u.exec(code)?.[1] : undefined;
  const letter = inLatin ?? key;
  const isLetter = /^\p{L}$/u.test(letter);
  const isSign = letter.length === 1 && !isLetter && letter !== ' ';
  const name = isLetter
    ? isHeld || shiftKey
      ? letter.toUpperCase()
      : letter.toLowerCase()
    : (NAMES[letter] ?? letter);
  // A sign has Shift in itself, as "?" has on many keyboards; the brackets are told apart by it.
  const isShifted = shiftKey && (!isSign || isHeld || /^[[\]]$/u.test(letter));
  const held = [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', isShifted && 'Shift'].filter(
    (one) => one !== false,
  );
  return [...held, name].join(' ');
}

/** What a key press does where it is heard; `undefined` where the table has nothing for it there, and for a letter while letter keys are switched off. */
export function actionOf(scope: KeyScope, press: Press, letterKeys: boolean): string | undefined {
  const chord = chordOf(press);
  if (isLetterKey(chord) && !letterKeys) return undefined;
  for (const { heard, keys, acts = [], alike } of KEYS) {
    if (!heard?.includes(scope)) continue;
    const act = acts[keys.indexOf(chord)] ?? alike?.[chord];
    if (act !== undefined) return act;
  }
  return undefined;
}

/** Whether a key press takes a step back or does one again; `undefined` for any other. */
export function stepOfKey(press: Press): 'undo' | 'redo' | undefined {
  const act = actionOf('steps', press, true);
  return act === undefined ? undefined : act === 'redo-notes' ? 'redo' : 'undo';
}
