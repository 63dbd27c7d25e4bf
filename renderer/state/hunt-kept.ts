import type { HuntPlay, HuntState } from './hunt-play.ts';

/** Writes a hunt of a plan as text. `readHunt` reads it back. */
export function writeHunt(plan: string, play: HuntPlay): string {
  return JSON.stringify({ plan, play });
}

const STATES: readonly HuntState[] = ['open', 'found', 'given-up'];

/** Reads a hunt that was kept; `null` for one of another plan, and for what is none. Never throws. */
export function readHunt(plan: string, text: string | null): HuntPlay | null {
  const kept = parsed(text);
  if (kept?.plan !== plan || !isRecord(kept.play)) return null;
  const { setting, at, states, hints, hasTimer, began, ended } = kept.play;
  if (!isRecord(setting) || !isCount(setting.seed) || !isCount(setting.count)) return null;
  if (setting.range !== null && typeof setting.range !== 'string') return null;
  if (!Array.isArray(states) || !states.every((one) => STATES.includes(one))) return null;
  if (!Array.isArray(hints) || !hints.every(isCount) || hints.length !== states.length) return null;
  if (!isCount(at) || at >= states.length || !isCount(began) || (ended !== null && !isCount(ended)))
    return null;
  const { seed, range, count } = setting;
  return { setting: { seed, range, count }, at, states, hints, hasTimer: hasTimer === true, began, ended };
}

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
