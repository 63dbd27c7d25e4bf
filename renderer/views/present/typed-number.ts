/** The most digits that are taken together; no plan has more stops. */
const MOST_DIGITS = 4;

/** A number that is typed digit by digit and taken with Enter, as in other programs for presenting. */
export type TypedNumber = {
  /** Hears a key: `typed` for one more digit, the number for Enter behind digits, and `null` for any other key, which lets go what was typed. */
  readonly hear: (event: KeyboardEvent) => 'typed' | number | null;
  /** Waits for nothing more. */
  readonly end: () => void;
};

/** Begins to hear digits. They wait for one another and for Enter as long as `wait` says, in milliseconds; `onTyped` is told the digits at each change. */
export function typedNumber(wait: number, onTyped: (digits: string) => void): TypedNumber {
  let digits = '';
  let waiting = 0;
  const type = (next: string) => {
    digits = next;
    onTyped(next);
  };
  const end = () => window.clearTimeout(waiting);
  const hear = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    end();
    if (/^\d$/.test(key) && !ctrlKey && !altKey && !metaKey) {
      type(`${digits}${key}`.slice(-MOST_DIGITS));
      waiting = window.setTimeout(type, wait, '');
      return 'typed';
    }
    const number = digits !== '' && key === 'Enter' ? Number(digits) : null;
    type('');
    return number;
  };
  return { hear, end };
}
