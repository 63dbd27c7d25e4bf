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
  { keys: ['Ctrl K', '/'], does: 'Go to a place or a body' },
  { keys: ['F6', 'Shift F6'], does: 'Next or previous pane' },
  { keys: ['j', 'k'], does: 'Next or previous passage' },
  { keys: ['Alt ↓', 'Alt ↑'], does: 'The same, with letter keys switched off' },
  { keys: ['[', ']'], does: 'Fold or open the box where you are' },
  { keys: ['Alt ←', 'Alt →'], does: 'Back or forward' },
  { keys: ['Esc'], does: 'Close what floats' },
  { keys: ['?'], does: 'This list' },
];
