const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** Says how long ago a moment was: in minutes, hours, or from a day on with its date. Both are in milliseconds since 1970; what lies ahead is just now. */
export function agoInWords(when: number, now: number): string {
  const passed = now - when;
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return ago(passed / MINUTE, 'minute');
  if (passed < DAY) return ago(passed / HOUR, 'hour');
  return `on ${DATE.format(when)}`;
}

function ago(passed: number, unit: string): string {
  const whole = Math.floor(passed);
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
}
