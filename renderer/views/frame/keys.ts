/** Whether a key press goes into a field, or belongs to something that floats and has keys of its own. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input, textarea, select') ||
    target.closest('[role="dialog"]') !== null
  );
}

/** Whether a letter goes into a field, or belongs to something that floats. A box that is ticked, or a choice among buttons, takes none. */
export function takesLetters(target: EventTarget | null): boolean {
  const isTicked = target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type);
  return isTicked ? target.closest('[role="dialog"]') !== null : isTyping(target);
}

/** Whether the keyboard is one of Apple's, where Alt with arrows walks the words of a field. */
export const IS_APPLE = /^(?:Mac|iP)/.test(globalThis.navigator?.platform ?? '');

/** Keys that do something, in words. `commands` are the ids of the commands that do the same, each beside the key of its place. */
type KeyEntry = {
  readonly keys: readonly string[];
  readonly does: string;
  readonly commands?: readonly string[];
};

/** The keys, for people. The list is what the window of keys shows. */
export const KEYS: readonly KeyEntry[] = [
  { keys: ['Ctrl K', '/'], does: 'Go to a place or a body, do a command, or search' },
  { keys: ['↓', '↑', 'Enter'], does: 'From the field to the results, along them, and into one' },
  { keys: ['F3', 'Shift F3'], does: 'Next or previous match in the text' },
  { keys: ['F6', 'Shift F6'], does: 'Next or previous pane' },
  {
    keys: ['Ctrl B', 'Ctrl Alt B'],
    does: 'Fold or show the left or the right pane',
    commands: ['left-pane', 'right-pane'],
  },
  { keys: ['j', 'k'], does: 'Next or previous passage; in a dossier, clause' },
  {
    keys: ['Enter', 'c'],
    does: 'At a clause of a dossier: open it in the text, copy its citation',
  },
  { keys: ['Alt ↓', 'Alt ↑'], does: 'The same, with letter keys switched off' },
  {
    keys: ['c', 'Shift C'],
    does: 'Copy the citation of the passage or the selected words, or the words with it',
    commands: ['copy-citation', 'copy-quote'],
  },
  { keys: ['l'], does: 'Copy the link to the passage', commands: ['copy-link'] },
  {
    keys: ['n', 'h', 'b'],
    does: 'Note, highlight or bookmark: the selected words, or the passage',
    commands: ['new-note', 'highlight', 'bookmark'],
  },
  {
    keys: ['a'],
    does: 'Add the passage, the selected words, or the view to the lesson that was used last',
    commands: ['add-to-lesson'],
  },
  {
    keys: ['Ctrl Z', 'Ctrl Shift Z'],
    does: 'Take back what you did to your notes, or do it again',
    commands: ['undo-notes', 'redo-notes'],
  },
  {
    keys: ['g'],
    does: 'The map of the passage or the body where you are; in a list, of the row',
    commands: ['map-place'],
  },
  {
    keys: ['t'],
    does: 'Present what is open to a class; there ? lists the keys, and Esc comes back',
    commands: ['present'],
  },
  {
    keys: ['Ctrl Enter'],
    does: 'In a scavenger hunt: this is it; when it was found, the next task',
  },
  {
    keys: ['Arrows', 'Enter', 'Space'],
    does: 'On a map: along the ties, into the middle, and the text beside; + - 0 zoom, Shift with arrows moves it',
  },
  {
    keys: ['Shift →', 'Shift ←'],
    does: 'Select words of the passage, or give them back; with Ctrl, sentences. Arrows alone move the beginning',
  },
  { keys: ['F2'], does: 'From selected words to the bar beside them' },
  {
    keys: ['[', ']'],
    does: 'Fold or open the box, section or chapter where you are',
    commands: ['fold-part', 'open-part'],
  },
  { keys: ['Shift [', 'Shift ]'], does: 'Fold or open all of them', commands: ['fold-all', 'open-all'] },
  {
    keys: ['Arrows', 'Home', 'End', 'Enter'],
    does: 'In the matrix: from cell to cell, and to the passages behind one',
  },
  {
    keys: ['Arrows', 'Enter', 'Space', 'Esc'],
    does: 'In the Map: along a side and across a thread, open (with Shift its own map), hold (two show what they share), let go; letters find a name',
  },
  {
    keys: ['m'],
    does: 'In Commitments: mark the sentence as yours, and again to write on it; c copies there too',
  },
  {
    keys: ['j', 'k', 'Enter', 'e', 'Space', 'Delete'],
    does: 'In Notes: along the notes, to the place, edit, select, delete',
  },
  {
    keys: ['Alt ↑', 'Alt ↓', 'Ctrl D', 'Delete'],
    does: 'In a lesson: move, duplicate or delete the stop; Ctrl Z takes back',
  },
  {
    keys: ['1–9', 'Enter', 'Page Down', 'Page Up'],
    does: 'In a quiz: choose, check and go on; in class reveal and go on, or back',
  },
  { keys: ['p', 'Alt P'], does: 'Into the preview of what has the focus; inside it: pin it' },
  { keys: ['Alt Home'], does: 'The plan at a glance', commands: ['overview'] },
  { keys: ['Alt ←', 'Alt →'], does: 'Back or forward', commands: ['back', 'forward'] },
  { keys: ['Esc'], does: 'Close what floats, take marks away, or go back to the search field' },
  { keys: ['?'], does: 'This list', commands: ['keys'] },
];

/** The key of a command; `null` where it has none. A letter, with Shift or without, is none while such keys are switched off. */
export function keyOf(command: string, letterKeys: boolean): string | null {
  for (const { keys, commands } of KEYS) {
    const key = keys[commands?.indexOf(command) ?? -1];
    if (key !== undefined) return letterKeys || !/^(?:Shift )?.$/u.test(key) ? key : null;
  }
  return null;
}
