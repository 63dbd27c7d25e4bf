import { assertNever } from '../model.ts';
import type { CountedPart, NumberedPart, Pinpoint, PinpointStep } from './pinpoint.ts';

/** How a style writes the steps of a pinpoint. */
export type PinpointWords = {
  /** The word for one and the word for several: `['sec.', 'secs.']`. */
  readonly parts: Readonly<Record<NumberedPart | CountedPart, readonly [one: string, several: string]>>;
  readonly whole: Readonly<Record<'front' | 'table' | 'clause', string>>;
  /** The marks around a heading that has no number. */
  readonly quotes: readonly [open: string, close: string];
  /** Whether what we counted is written as an ordinal ("second paragraph"), which does not look like a printed number. */
  readonly ordinals: boolean;
};

/** Writes a pinpoint in the words of a style; empty for the whole plan. Two places of one kind become a span ("secs. 5–6"). */
export function pinpointIn(words: PinpointWords, { first, last }: Pinpoint): string {
  if (last.length === 0) return line(words, first);
  const shared = sharedSteps(first, last);
  const [from, to] = [first.slice(shared), last.slice(shared)];
  const span = from.length === 1 && to.length === 1 ? spanOf(words, from[0], to[0]) : undefined;
  if (span !== undefined) return [line(words, first.slice(0, shared)), span].filter(Boolean).join(', ');
  return to.length === 0 || from.length === 0
    ? `${line(words, first)} to ${line(words, last)}`
    : `${line(words, first)} to ${line(words, to)}`;
}

function line(words: PinpointWords, steps: readonly PinpointStep[]): string {
  return steps.map((step) => stepIn(words, step)).join(', ');
}

function stepIn({ parts, whole, quotes, ordinals }: PinpointWords, step: PinpointStep): string {
  switch (step.kind) {
    case 'numbered':
      return `${parts[step.what][0]} ${step.number}`;
    case 'counted':
      return ordinals
        ? `${ordinal(step.number)} ${parts[step.what][0]}`
        : `${parts[step.what][0]} ${step.number}`;
    case 'label':
      return step.text;
    case 'under':
      return `under ${quotes[0]}${step.title}${quotes[1]}`;
    case 'part':
      return whole[step.what];
    default:
      return assertNever(step);
  }
}

function spanOf(words: PinpointWords, from?: PinpointStep, to?: PinpointStep): string | undefined {
  if (from?.kind === 'numbered' && to?.kind === 'numbered' && from.what === to.what)
    return `${words.parts[from.what][1]} ${from.number}–${to.number}`;
  if (from?.kind !== 'counted' || to?.kind !== 'counted' || from.what !== to.what) return undefined;
  return words.ordinals
    ? `${ordinal(from.number)} to ${ordinal(to.number)} ${words.parts[from.what][0]}`
    : `${words.parts[from.what][1]} ${from.number}–${to.number}`;
}

function sharedSteps(first: readonly PinpointStep[], last: readonly PinpointStep[]): number {
  const differs = first.findIndex((step, index) => JSON.stringify(step) !== JSON.stringify(last[index]));
  return differs < 0 ? first.length : differs;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinal(number: number): string {
  const word = ORDINALS[number - 1];
  if (word !== undefined) return word;
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]) ?? 'th'}`;
}
