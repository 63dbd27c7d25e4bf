/** Whether a key press goes into a field, or belongs to something that floats and has keys of its own. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input, textarea, select') ||
    target.closest('[role="dialog"]') !== null
  );
}

/** The keys, for people. The list is what the window of keys shows. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Ctrl K', '/'], does: 'Go to a place or a body, or search' },
  { keys: ['↓', '↑', 'Enter'], does: 'From the field to the results, along them, and into one' },
  { keys: ['F3', 'Shift F3'], does: 'Next or previous match in the text' },
  { keys: ['F6', 'Shift F6'], does: 'Next or previous pane' },
  { keys: ['Ctrl B', 'Ctrl Alt B'], does: 'Fold or show the left or the right pane' },
  { keys: ['j', 'k'], does: 'Next or previous passage' },
  { keys: ['Alt ↓', 'Alt ↑'], does: 'The same, with letter keys switched off' },
  {
    keys: ['c', 'Shift C'],
    does: 'Copy the citation of the passage or the selected words, or the words with it',
  },
  { keys: ['l'], does: 'Copy the link to the passage' },
  { keys: ['F2'], does: 'From selected words to the bar beside them' },
  { keys: ['[', ']'], does: 'Fold or open the box, section or chapter where you are' },
  { keys: ['Shift [', 'Shift ]'], does: 'Fold or open all of them' },
  {
    keys: ['Arrows', 'Home', 'End', 'Enter'],
    does: 'In the matrix: from cell to cell, and to the passages behind one',
  },
  {
    keys: ['m'],
    does: 'In Commitments: mark the sentence as yours, and again to write on it; c copies there too',
  },
  { keys: ['p', 'Alt P'], does: 'Into the preview of what has the focus; inside it: pin it' },
  { keys: ['Alt ←', 'Alt →'], does: 'Back or forward' },
  { keys: ['Esc'], does: 'Close what floats, take marks away, or go back to the search field' },
  { keys: ['?'], does: 'This list' },
];
