import { assertNever } from '../model.ts';
import type { Attachment } from './attach.ts';

/** What a person should know of the place of a note, as a sentence; `undefined` where all is well. `what` is what stands on the words: a note, or a stop of a lesson. */
export function attachmentSentence(
  attachment: Attachment,
  what: 'note' | 'stop' = 'note',
): string | undefined {
  switch (attachment.kind) {
    case 'exact':
      return undefined;
    case 'moved':
      return `${MOVED[attachment.because]} Please check the place.`;
    case 'changed':
      return `${CHANGED[attachment.because](what)} Please check the place.`;
    case 'unplaced':
      return `The words that this ${what} is on are not in this text. The ${what} is kept, with the words as they were.`;
    default:
      return assertNever(attachment);
  }
}

const MOVED = {
  renumbered: 'The words are the same, in a place that has another number now.',
  surroundings: 'The words are the same, but other words stand around them now.',
  several: 'The words are the same, but they stand in several places, and this is the nearest.',
} as const;

const CHANGED = {
  replaced: () => 'Other words stand here now.',
  similar: (what: string) => `The words here are not quite those that the ${what} was made on.`,
  unsaid: (what: string) => `The program that made this ${what} kept the place but not the words.`,
} as const;
