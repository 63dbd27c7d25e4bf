import type { HuntSetting } from '../../corpus/index.ts';

/** What became of a task. */
export type HuntState = 'open' | 'found' | 'given-up';

/** How far a hunt is. */
export type HuntPlay = {
  readonly setting: HuntSetting;
  /** The index of the task that is looked for. */
  readonly at: number;
  readonly states: readonly HuntState[];
  /** How many hints of each task are shown. */
  readonly hints: readonly number[];
  readonly hasTimer: boolean;
  /** In milliseconds of Unix time; `ended` is `null` while it goes on. */
  readonly began: number;
  readonly ended: number | null;
};

/** The beginning of a hunt for so many places. */
export function startHunt(setting: HuntSetting, count: number, hasTimer: boolean, now: number): HuntPlay {
  const each = Array.from({ length: count });
  return {
    setting,
    at: 0,
    states: each.map(() => 'open'),
    hints: each.map(() => 0),
    hasTimer,
    began: now,
    ended: null,
  };
}

/** Shows one more hint of the task, of `most` that it has. */
export function showHint(play: HuntPlay, most: number): HuntPlay {
  const shown = play.hints[play.at] ?? 0;
  return shown >= most ? play : { ...play, hints: play.hints.with(play.at, shown + 1) };
}

/** Closes the task: it was found, or given up. A task that is closed stays as it is. */
export function settle(play: HuntPlay, state: Exclude<HuntState, 'open'>): HuntPlay {
  return play.states[play.at] === 'open' ? { ...play, states: play.states.with(play.at, state) } : play;
}

/** Goes to the next task that is open, from the last on to the first; where none is left, the hunt ends. */
export function nextTask(play: HuntPlay, now: number): HuntPlay {
  const count = play.states.length;
  for (let step = 1; step <= count; step += 1) {
    const at = (play.at + step) % count;
    if (play.states[at] === 'open') return { ...play, at };
  }
  return endHunt(play, now);
}

/** Ends a hunt. What was not found stays open. */
export function endHunt(play: HuntPlay, now: number): HuntPlay {
  return play.ended === null ? { ...play, ended: now } : play;
}

/** Whether the hunt goes on. */
export function isHunting(play: HuntPlay | null): play is HuntPlay {
  return play !== null && play.ended === null;
}

/** Whether a hunt is the one of a setting: the same tasks of the same plan. */
export function isOfSetting({ setting }: HuntPlay, { seed, range, count }: HuntSetting): boolean {
  return setting.seed === seed && setting.range === range && setting.count === count;
}

/** How many tasks were found. */
export function foundIn({ states }: HuntPlay): number {
  return states.filter((state) => state === 'found').length;
}
