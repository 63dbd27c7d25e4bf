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

/** Where keys are heard. What has keys of its own by its role (a picture, a grid, a menu, a quiz) is none of these: the list says its keys in words. */
export type KeyScope =
  | 'window'
  | 'field'
  | 'text'
  | 'found'
  | 'words'
  | 'bar'
  | 'preview'
  | 'steps'
  | 'dossier'
  | 'commitments'
  | 'notes'
  | 'lesson'
  | 'hunt';

/** Keys that do something. */
type KeyEntry = {
  /** As the list shows them, and as `chordOf` writes what is pressed. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Where they are heard; left out where what has the focus has keys of its own. */
  readonly heard?: readonly KeyScope[];
  /** What each of the keys does there, in their order. A command of the field has the same id, so that it shows the key. */
  readonly acts?: readonly string[];
  /** Keys that do the same, said in words or known everywhere, with what they do. */
  readonly alike?: Readonly<Record<string, string>>;
};

/** The keys: the one table that binds them, and that the list of keys shows. */
export const KEYS: readonly KeyEntry[] = [
  {
    keys: ['Ctrl K', '/'],
    does: 'Go to a place or a body, do a command, or search',
    heard: ['window'],
    acts: ['go-to', 'go-to'],
  },
  {
    keys: ['↓', '↑', 'Enter'],
    does: 'From the field to the results, along them, and into one',
    heard: ['field'],
    acts: ['next', 'previous', 'take'],
    alike: { 'Page Down': 'last', 'Page Up': 'first' },
  },
  {
    keys: ['F3', 'Shift F3'],
    does: 'Next or previous match in the text',
    heard: ['found'],
    acts: ['next', 'previous'],
  },
  {
    keys: ['F6', 'Shift F6'],
    does: 'Next or previous pane',
    heard: ['window'],
    acts: ['next-pane', 'previous-pane'],
  },
  {
    keys: ['Ctrl B', 'Ctrl Alt B'],
    does: 'Fold or show the left or the right pane',
    heard: ['window'],
    acts: ['left-pane', 'right-pane'],
  },
  {
    keys: ['j', 'k'],
    does: 'Next or previous passage; in a dossier, clause; in Notes, note',
    heard: ['text', 'dossier', 'notes'],
    acts: ['next', 'previous'],
  },
  {
    keys: ['Alt ↓', 'Alt ↑'],
    does: 'The same in text and dossier, with letter keys switched off too',
    heard: ['text', 'dossier'],
    acts: ['next', 'previous'],
  },
  {
    keys: ['↓', '↑', 'Home', 'End', 'Enter'],
    does: 'Along the rows of a list, table or tree, to the first or last, and into one',
    heard: ['commitments', 'notes'],
    acts: ['next', 'previous', 'first', 'last', 'open'],
  },
  {
    keys: ['Enter', 'c'],
    does: 'At a clause of a dossier: open it in the text, copy its citation',
    heard: ['dossier'],
    acts: ['open', 'copy'],
  },
  {
    keys: ['c', 'Shift C'],
    does: 'Copy the citation of the passage or the selected words, or the words with it; in Commitments, of the sentence',
    heard: ['text', 'commitments'],
    acts: ['copy-citation', 'copy-quote'],
  },
  { keys: ['l'], does: 'Copy the link to the passage', heard: ['text'], acts: ['copy-link'] },
  {
    keys: ['n', 'h', 'b'],
    does: 'Note, highlight or bookmark: the selected words, or the passage',
    heard: ['text'],
    acts: ['new-note', 'highlight', 'bookmark'],
  },
  {
    keys: ['a'],
    does: 'Add the passage, the selected words, or the view to the lesson that was used last',
    heard: ['window'],
    acts: ['add-to-lesson'],
  },
  {
    keys: ['Ctrl Z', 'Ctrl Shift Z'],
    does: 'Take back what you did to your notes, or do it again; in a lesson, to it',
    heard: ['steps'],
    acts: ['undo-notes', 'redo-notes'],
    alike: { 'Ctrl Y': 'redo-notes' },
  },
  {
    keys: ['g'],
    does: 'The map of the passage or the body where you are; in a list, of the row',
    heard: ['window'],
    acts: ['map-place'],
  },
  {
    keys: ['t'],
    does: 'Present what is open to a class; there ? lists the keys, and Esc comes back',
    heard: ['window'],
    acts: ['present'],
  },
  {
    keys: ['Ctrl Enter'],
    does: 'In a scavenger hunt: this is it; when it was found, the next task',
    heard: ['hunt'],
    acts: ['check'],
  },
  {
    keys: ['Arrows', 'Enter', 'Space'],
    does: 'On a map: along the ties, into the middle, and the text beside; + - 0 zoom, Shift with arrows moves it',
  },
  {
    keys: ['Shift →', 'Shift ←'],
    does: 'Select words of the passage, or give them back; with Ctrl, sentences. Arrows alone move the beginning',
    heard: ['words'],
    acts: ['end word on', 'end word back'],
    alike: {
      'Ctrl Shift →': 'end sentence on',
      'Ctrl Shift ←': 'end sentence back',
      '→': 'beginning word on',
      '←': 'beginning word back',
      'Ctrl →': 'beginning sentence on',
      'Ctrl ←': 'beginning sentence back',
    },
  },
  { keys: ['F2'], does: 'From selected words to the bar beside them', heard: ['bar'], acts: ['reach'] },
  {
    keys: ['[', ']'],
    does: 'Fold or open the box, section or chapter where you are',
    heard: ['text'],
    acts: ['fold-part', 'open-part'],
  },
  {
    keys: ['Shift [', 'Shift ]'],
    does: 'Fold or open all of them',
    heard: ['text'],
    acts: ['fold-all', 'open-all'],
  },
  {
    keys: ['Arrows', 'Home', 'End', 'Page Up', 'Page Down', 'Enter'],
    does: 'In the matrix: from cell to cell, and to the passages behind one; with Ctrl, Home and End go to the corners',
  },
  {
    keys: ['Arrows', 'Enter', 'Space', 'Esc'],
    does: 'In the Map: along a side and across a thread, open (with Shift its own map), hold (two show what they share), let go; letters find a name',
  },
  {
    keys: ['m'],
    does: 'In Commitments: mark the sentence as yours, and again to write on it',
    heard: ['commitments'],
    acts: ['mark'],
  },
  {
    keys: ['e', 'Space', 'Delete'],
    does: 'In Notes: edit, select, delete',
    heard: ['notes'],
    acts: ['edit', 'select', 'delete'],
  },
  {
    keys: ['Alt ↑', 'Alt ↓', 'Ctrl D', 'Delete'],
    does: 'In a lesson: move, duplicate or delete the stop',
    heard: ['lesson'],
    acts: ['up', 'down', 'duplicate', 'delete'],
  },
  {
    keys: ['1–9', 'Enter', 'Page Down', 'Page Up'],
    does: 'In a quiz: choose, check and go on; in class reveal and go on, or back',
  },
  {
    keys: ['p', 'Alt P'],
    does: 'Into the preview of what has the focus; inside it: pin it',
    heard: ['preview'],
    acts: ['enter', 'enter'],
  },
  {
    keys: ['Ctrl P', 'Ctrl Shift P', 'Ctrl E', 'F5', 'Ctrl +', 'Ctrl -', 'Ctrl 0'],
    does: 'In the Desktop: print, save as PDF, export what is shown, present, and text larger, smaller or as usual',
  },
  { keys: ['Alt Home'], does: 'The plan at a glance', heard: ['window'], acts: ['overview'] },
  { keys: ['Alt ←', 'Alt →'], does: 'Back or forward', heard: ['window'], acts: ['back', 'forward'] },
  { keys: ['Esc'], does: 'Close what floats, take marks away, or go back to the search field' },
  { keys: ['?'], does: 'This list', heard: ['window'], acts: ['keys'] },
];

/** The key of a command; `null` where it has none. A letter, with Shift or without, is none while such keys are switched off. */
export function keyOf(command: string, letterKeys: boolean): string | null {
  for (const { keys, acts } of KEYS) {
    const key = keys[acts?.indexOf(command) ?? -1];
    if (key !== undefined) return letterKeys || !isLetterKey(key) ? key : null;
  }
  return null;
}

/** Whether a key is one that a person can switch off: a letter or a sign, with Shift or without. */
export function isLetterKey(key: string): boolean {
  return /^(?:Shift )?\S$/u.test(key) && !/[↓↑→←]$/u.test(key);
}
