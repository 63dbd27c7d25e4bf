/** What the window of the audience and that of the speaker tell each other. Each comes from a window of the same page, and is checked all the same. */

/** The part of the address by which a window is that of the speaker. */
export const PRESENTER_HASH = '#/presenter';
/** The name of that window, so that asking for it again brings the same one to the front. */
export const PRESENTER_NAME = 'remit-presenter';

/** A stop as the speaker sees it. */
export type SpokenStop = {
  readonly title: string;
  /** The words that the class sees, also those that are covered. */
  readonly words: string;
  /** The speaker's notes, in the Markdown of notes. */
  readonly notes: string;
  readonly minutes: number | null;
};

/** What is on the stage. */
export type StageState = {
  readonly title: string;
  readonly at: number;
  /** Where that is, in words: "14 of 21". */
  readonly place: string;
  readonly stop: SpokenStop;
  /** `null` at the last stop. */
  readonly next: SpokenStop | null;
  /** How many answers are covered still. */
  readonly hidden: number;
  readonly isBlank: boolean;
  /** When the time began, in milliseconds of Unix time. */
  readonly began: number;
  /** The planned time of all stops in minutes, and that of the stops up to the end of this one; `null` where none is planned. */
  readonly minutes: number | null;
  readonly due: number | null;
};

/** What the speaker's window asks of the stage: to tell how it stands, or to do what a key does. */
export type SpeakerAsks = { readonly kind: 'hello' } | { readonly kind: 'act'; readonly action: string };

const MARK = 'remit:presenter';

/** Wraps what is told, so that it is known for Remit's. */
export function wrapped(told: StageState | SpeakerAsks): unknown {
  return { mark: MARK, told };
}

/** Reads what the speaker's window asks; `null` for anything else. */
export function readAsked(data: unknown): SpeakerAsks | null {
  const told = unwrapped(data);
  if (told?.kind === 'hello') return { kind: 'hello' };
  return told?.kind === 'act' && typeof told.action === 'string'
    ? { kind: 'act', action: told.action }
    : null;
}

/** Reads how the stage stands; `null` for anything else. */
export function readStage(data: unknown): StageState | null {
  const told = unwrapped(data);
  if (!told) return null;
  const { title, at, place, stop, next, hidden, isBlank, began, minutes, due } = told;
  const read = {
    title: text(title),
    at: number(at),
    place: text(place),
    stop: spoken(stop),
    next: next === null ? null : spoken(next),
    hidden: number(hidden),
    isBlank: isBlank === true,
    began: number(began),
    minutes: minutes === null ? null : number(minutes),
    due: due === null ? null : number(due),
  };
  return Object.values(read).includes(undefined) ? null : (read as StageState);
}

type Told = Readonly<Record<string, unknown>>;

function unwrapped(data: unknown): Told | null {
  if (!isObject(data) || data.mark !== MARK) return null;
  return isObject(data.told) ? data.told : null;
}

function spoken(value: unknown): SpokenStop | undefined {
  if (!isObject(value)) return undefined;
  const [title, words, notes] = [text(value.title), text(value.words), text(value.notes)];
  const minutes = value.minutes === null ? null : number(value.minutes);
  if (title === undefined || words === undefined || notes === undefined || minutes === undefined)
    return undefined;
  return { title, words, notes, minutes };
}

function isObject(value: unknown): value is Told {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** How the time stands against the plan, in words, once the stops up to the end of this one have had theirs; empty where none is planned. */
export function paceInWords(due: number | null, seconds: number): string {
  if (due === null) return '';
  const late = Math.round((seconds - due * 60) / 60);
  if (late >= 1) return `${late} min behind`;
  return '';
}
