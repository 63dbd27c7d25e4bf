import type { TextRange } from '../model.ts';

const SEGMENT_END = /[.;:!?](?:\s|$)|, (?:and )?/g;
const OBJECT = /(?:\b(?:to|for|within|above|below|at|by|from|reach|exceed|of)|than) $/;
const NOUN_TOUCHES = /^ (?!(?:of|at|by|in|on|to|from|under|within|and|or|per|with)\b)\p{L}/u;
const NOUN_FOLLOWS = /^(?: of)? (?!(?:at|by|in|on|to|from|under|within|and|or|per|with)\b)\p{L}/u;

/**
 * The printed words that say what a number counts: the nouns right behind it ("50% coverage of …", "One hundred … zones"), and otherwise
 * the subject of its part of the sentence ("The number of licensed patent attorneys nationwide will reach 40,000"). `null` where the
 * sentence has neither form; nothing is guessed.
 */
export function countedBy(text: string, range: TextRange, auxiliary: RegExp): string | null {
  const [start, end] = segmentAround(text, range);
  const before = text.slice(start, range[0]);
  const after = text.slice(range[1], end);
  const subject = subjectOf(before, auxiliary);
  const isObject = OBJECT.test(before) && subject !== null;
  if (NOUN_TOUCHES.test(after) || (!isObject && NOUN_FOLLOWS.test(after))) return nounsIn(after, auxiliary);
  return subject ?? attributeOf(before);
}

function segmentAround(text: string, range: TextRange): TextRange {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(SEGMENT_END)) {
    const behind = match.index + match[0].length;
    if (behind <= range[0]) start = behind;
    else if (match.index >= range[1]) {
      end = match.index;
      break;
    }
  }
  return [start, end];
}

/** The nouns behind a number, up to the verb that follows them. */
function nounsIn(after: string, auxiliary: RegExp): string {
  const verb = auxiliary.exec(after);
  return (verb ? after.slice(0, verb.index) : after).replace(/^\s*(?:of )?/, '').trim();
}

function subjectOf(before: string, auxiliary: RegExp): string | null {
  const verb = auxiliary.exec(before);
  const subject = verb ? before.slice(0, verb.index).trim() : '';
  return subject === '' ? null : subject;
}

/** "… with a maintenance period of more than 10 years": the words before the preposition, without the number of an item. */
function attributeOf(before: string): string | null {
  const words = /^(?:\d+[.)]\s*)?(.+?)\s+of$/.exec(before.trim())?.[1];
  return words ?? null;
}
