/** How the two windows wrap what they tell each other, and read it. Each message comes from a window of the same page, and is checked all the same. */
import type {
  ListedStop,
  SpeakerAsks,
  SpokenCover,
  SpokenOption,
  SpokenQuestion,
  SpokenStop,
  StageState,
} from './presenter.ts';

const MARK = 'remit:presenter';

/** Wraps what is told, so that it is known for Remit's. */
export function wrapped(told: StageState | SpeakerAsks): unknown {
  return { mark: MARK, told };
}

/** Reads what the speaker's window asks; `null` for anything else. */
export function readAsked(data: unknown): SpeakerAsks | null {
  return unwrapped(data, (told): SpeakerAsks | undefined => {
    switch (told.kind) {
      case 'hello':
        return { kind: 'hello' };
      case 'act':
        return { kind: 'act', action: text(told.action) };
      case 'number':
        return { kind: 'number', number: whole(told.number) };
      case 'stop':
        return { kind: 'stop', at: whole(told.at) };
      default:
        return undefined;
    }
  });
}

/** Reads how the stage stands; `null` for anything else. */
export function readStage(data: unknown): StageState | null {
  return unwrapped(data, (told) => ({
    title: text(told.title),
    at: whole(told.at),
    place: text(told.place),
    stop: spoken(told.stop),
    next: orNull(told.next, spoken),
    covers: list(told.covers, cover),
    overview: list(told.overview, listed),
    isBlank: flag(told.isBlank),
    began: number(told.began),
    came: number(told.came),
    minutes: orNull(told.minutes, number),
    due: orNull(told.due, number),
  }));
}

type Told = Readonly<Record<string, unknown>>;

/** What is told is not what it should be. It never leaves this file. */
class Unreadable extends Error {}

function unwrapped<T>(data: unknown, read: (told: Told) => T | undefined): T | null {
  if (!isObject(data) || data.mark !== MARK || !isObject(data.told)) return null;
  try {
    return read(data.told) ?? null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function spoken(value: unknown): SpokenStop {
  const { title, words, isOwn, asked, notes, minutes } = object(value);
  return {
    title: text(title),
    words: text(words),
    isOwn: flag(isOwn),
    asked: orNull(asked, question),
    notes: text(notes),
    minutes: orNull(minutes, number),
  };
}

function question(value: unknown): SpokenQuestion {
  const { heading, prompt, hint, words, options, answers, explanation, isShown } = object(value);
  return {
    heading: text(heading),
    prompt: text(prompt),
    hint: text(hint),
    words: text(words),
    options: list(options, option),
    answers: list(answers, text),
    explanation: text(explanation),
    isShown: flag(isShown),
  };
}

function option(value: unknown): SpokenOption {
  const told = object(value);
  return { sign: text(told.sign), text: text(told.text), isRight: flag(told.isRight) };
}

function cover(value: unknown): SpokenCover {
  const { words, isShown } = object(value);
  return { words: text(words), isShown: flag(isShown) };
}

function listed(value: unknown): ListedStop {
  const { at, rank, number, title } = object(value);
  return { at: whole(at), rank: whole(rank), number: orNull(number, whole), title: text(title) };
}

function isObject(value: unknown): value is Told {
  return typeof value === 'object' && value !== null;
}

function object(value: unknown): Told {
  if (isObject(value)) return value;
  throw new Unreadable();
}

function list<T>(value: unknown, read: (one: unknown) => T): readonly T[] {
  if (Array.isArray(value)) return value.map(read);
  throw new Unreadable();
}

function orNull<T>(value: unknown, read: (one: unknown) => T): T | null {
  return value === null ? null : read(value);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Unreadable();
}

function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new Unreadable();
}

function number(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Unreadable();
}

function whole(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Unreadable();
}
