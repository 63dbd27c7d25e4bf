import type { HuntSetting } from '../../corpus/index.ts';
import { type Picked, pick } from './picked.ts';

/** The numbers of tasks that are offered. */
export const HUNT_COUNTS = ['3', '5', '8', '10', '15'] as const;

/** The number of tasks that a hunt has when nobody chose one. */
const USUAL_COUNT = 5;
const MOST = 50;
const LAST_SEED = 0xffff_ffff;

/** Reads what is picked. What makes no sense asks for what is usual: hunt 1, five tasks through the whole plan. */
export function huntSettingOf(picked: Picked): HuntSetting {
  return {
    seed: numberIn(picked.seed?.[0], 0, LAST_SEED) ?? 1,
    range: picked.range?.[0] ?? null,
    count: numberIn(picked.count?.[0], 1, MOST) ?? USUAL_COUNT,
  };
}

/** Writes a setting as what is picked, so that a link can lead to the hunt. `huntSettingOf` reads it back. */
export function pickHunt({ seed, range, count }: HuntSetting): Picked {
  return {
    ...(seed !== 1 && { seed: [String(seed)] }),
    ...(range !== null && { range: [range] }),
    ...(count !== USUAL_COUNT && { count: [String(count)] }),
  };
}

/** Whether the hunt is timed. It is not, unless somebody asks. */
export function isTimed(picked: Picked): boolean {
  return picked.timer?.[0] === 'on';
}

/** Has the hunt timed, or not. */
export function pickTimer(picked: Picked, isOn: boolean): Picked {
  return pick(picked, 'timer', isOn ? ['on'] : []);
}

/** The same choices for the next hunt: another seed draws other tasks. */
export function pickNextHunt(picked: Picked): Picked {
  return pick(picked, 'seed', [String((huntSettingOf(picked).seed + 1) % (LAST_SEED + 1))]);
}

function numberIn(text: string | undefined, least: number, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
