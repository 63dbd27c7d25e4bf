import type { CoverKind } from '../../../corpus/index.ts';

/** What a key does while something is presented. */
export type PresentAction =
  | 'next'
  | 'previous'
  | 'down'
  | 'up'
  | 'first'
  | 'last'
  | 'overview'
  | 'blank'
  | 'spotlight'
  | 'zoom'
  | 'mark'
  | 'around'
  | 'names'
  | 'reveal'
  | 'reveal-all'
  | 'full-screen'
  | 'timer'
  | 'keys'
  | 'presenter'
  | 'larger'
  | 'smaller'
  | 'leave'
  | 'select-on'
  | 'select-back'
  | 'select-from'
  | 'select-from-back'
  | `cover ${CoverKind}`;

type PresentKey = {
  /** As `KeyboardEvent.key` has them; letters in lower case, with "Shift " before where it is held. */
  readonly keys: readonly string[];
  /** As the list of keys shows them; none where the entry before says it too. */
  readonly shown: readonly string[];
  readonly does: string;
  readonly action: PresentAction;
};

/** The keys of presenting, of which the list of keys on the stage is made too. A clicker sends Page Up, Page Down, full stop and Esc. */
export const PRESENT_KEYS: readonly PresentKey[] = [
  {
    keys: [' ', 'ArrowRight', 'PageDown', 'Enter'],
    shown: ['Space', '→', 'Page Down'],
    does: 'On: the next cover comes off, what is below the foot comes up, then the next stop',
    action: 'next',
  },
  {
    keys: ['Shift  ', 'ArrowLeft', 'PageUp', 'Backspace'],
    shown: ['←', 'Page Up'],
    does: 'Back: a cover that came off too early is put on again, or the stop before comes',
    action: 'previous',
  },
  {
    keys: ['ArrowDown'],
    shown: ['↓', '↑'],
    does: 'The same; in a view only down and up',
    action: 'down',
  },
  { keys: ['ArrowUp'], shown: [], does: '', action: 'up' },
  { keys: ['Home'], shown: ['Home'], does: 'The first stop', action: 'first' },
  { keys: ['End'], shown: ['End'], does: 'The last stop', action: 'last' },
  { keys: ['o'], shown: ['O'], does: 'Overview of all stops', action: 'overview' },
  { keys: ['b', '.'], shown: ['B', '.'], does: 'Blank screen, and back', action: 'blank' },
  {
    keys: ['a'],
    shown: ['A'],
    does: 'Cover the names of bodies, or take the covers off',
    action: 'cover agencies',
  },
  { keys: ['l'], shown: ['L'], does: 'Cover who leads', action: 'cover roles' },
  { keys: ['n'], shown: ['N'], does: 'Cover numbers and dates', action: 'cover numbers' },
  {
    keys: ['Shift ArrowRight'],
    shown: ['Shift →', 'Shift ←'],
    does: 'Select words, or give them back; with ↓ and ↑ their beginning moves',
    action: 'select-on',
  },
  { keys: ['Shift ArrowLeft'], shown: [], does: '', action: 'select-back' },
  { keys: ['Shift ArrowDown'], shown: [], does: '', action: 'select-from' },
  { keys: ['Shift ArrowUp'], shown: [], does: '', action: 'select-from-back' },
  {
    keys: ['w'],
    shown: ['W'],
    does: 'Cover the selected words',
    action: 'cover words',
  },
  { keys: ['r'], shown: ['R'], does: 'Reveal the next cover', action: 'reveal' },
  { keys: ['Shift r'], shown: ['Shift R'], does: 'Reveal all, or cover all again', action: 'reveal-all' },
  { keys: ['m'], shown: ['M'], does: 'Mark the selected words', action: 'mark' },
  { keys: ['z'], shown: ['Z'], does: 'The selected words alone, large', action: 'zoom' },
  { keys: ['s'], shown: ['S'], does: 'Spotlight that follows the pointer', action: 'spotlight' },
  { keys: ['d'], shown: ['D'], does: 'The passages before and after, dimmed', action: 'around' },
  { keys: ['i'], shown: ['I'], does: 'The bodies by their names in full, or in short', action: 'names' },
  { keys: ['t'], shown: ['T'], does: 'Start the time anew', action: 'timer' },
  { keys: ['+', '='], shown: ['+'], does: 'A view larger', action: 'larger' },
  { keys: ['-'], shown: ['-'], does: 'A view smaller', action: 'smaller' },
  {
    keys: ['p'],
    shown: ['P'],
    does: 'A window for the speaker: notes, the next stop, the time',
    action: 'presenter',
  },
  { keys: ['f'], shown: ['F'], does: 'Full screen', action: 'full-screen' },
  { keys: ['?'], shown: ['?'], does: 'These keys', action: 'keys' },
  { keys: ['Escape'], shown: ['Esc'], does: 'Close what lies over the stage, then end', action: 'leave' },
];

/** What a key press does; `null` for one that does nothing here. */
export function presentAction(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): PresentAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isHeld = event.shiftKey && /^(?:[\p{L} ]|Arrow\w+)$/u.test(key);
  const name = isHeld ? `Shift ${key}` : key;
  return PRESENT_KEYS.find(({ keys }) => keys.includes(name))?.action ?? null;
}

/** Whether a text is the name of something that a key does, as the speaker's window sends it. */
export function isPresentAction(text: string): text is PresentAction {
  return PRESENT_KEYS.some(({ action }) => action === text);
}
