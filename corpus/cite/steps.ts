import { numberOfLabel } from '../patterns/pattern.ts';

/** One step of a citation: what kind of place, and its number. `sub` is a measure, or a topic where a section has topics. */
export type Step = { readonly kind: string; readonly number: number };

const WORDS: Readonly<Record<string, string>> = {
  '§': 'section',
  s: 'section',
  sec: 'section',
  sect: 'section',
  section: 'section',
  ch: 'chapter',
  chap: 'chapter',
  chapter: 'chapter',
  b: 'box',
  box: 'box',
  m: 'sub',
  measure: 'sub',
  t: 'topic',
  topic: 'topic',
  p: 'p',
  '¶': 'p',
  para: 'p',
  paragraph: 'p',
  project: 'project',
  item: 'item',
  fn: 'footnote',
  note: 'footnote',
  footnote: 'footnote',
  ind: 'indicator',
  indicator: 'indicator',
  target: 'indicator',
  c: 'clause',
  cl: 'clause',
  clause: 'clause',
};

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Which place contains which: the outer first. A citation may name them in either order ("third measure of section 9"). */
const DEPTH = [
  'chapter',
  'section',
  'box',
  'clause',
  'indicator',
  'footnote',
  'sub',
  'topic',
  'project',
  'p',
  'item',
];

const MOST_STEPS = 3;
const KIND = '§|¶|[a-z]+';
const NUMBER = `\\d{1,3}(?!\\d|st|nd|rd|th)|[ivxlc]+(?![a-z])|${CARDINALS.join('|')}`;
const ORDINAL = `\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')}`;
/** "section 4", "§4", "s. (4)", or a number by itself at the beginning. */
const NAMED = new RegExp(`^(${KIND})?\\s*\\.?\\s*\\(?(${NUMBER})\\)?(?![a-z])`, 'i');
/** "the third measure". */
const COUNTED = new RegExp(`^(${ORDINAL})\\s+(${KIND})(?![a-z])`, 'i');
const JOINT = /^(?:[\s.,;›>/-]|'s\b|’s\b|(?:of|in|under|the)\b(?=\s))+/i;

/**
 * The steps of a citation from the outer to the inner place: "s4 m2", "§5 ¶2", "box 8, second project", "the third measure of section 9".
 * `undefined` for anything that is not one from its beginning to its end, or has more than three steps.
 */
export function stepsOf(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let rest = text.replace(JOINT, '');
  while (rest !== '') {
    const read = counted(rest) ?? named(rest, steps.length === 0);
    if (!read || steps.length === MOST_STEPS) return undefined;
    steps.push(read.step);
    rest = rest.slice(read.length).replace(JOINT, '');
  }
  if (steps.length === 0) return undefined;
  return steps.sort((a, b) => DEPTH.indexOf(a.kind) - DEPTH.indexOf(b.kind));
}

type Read = { readonly step: Step; readonly length: number };

function counted(text: string): Read | undefined {
  const [whole, ordinal = '', word = ''] = COUNTED.exec(text) ?? [];
  const kind = WORDS[word.toLowerCase()];
  const number = Number.parseInt(ordinal, 10) || ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
  return whole !== undefined && kind ? { step: { kind, number }, length: whole.length } : undefined;
}

/** Only at the beginning may a number stand without its word: then it is that of a section. */
function named(text: string, isFirst: boolean): Read | undefined {
  const [whole, word, digits = ''] = NAMED.exec(text) ?? [];
  const kind = word === undefined ? (isFirst ? 'section' : undefined) : WORDS[word.toLowerCase()];
  const number = numberIn(digits, kind);
  if (whole === undefined || !kind || number === undefined) return undefined;
  // A word for a number is one only behind a word for a place.
  if (word === undefined && !/^\d+$/.test(digits)) return undefined;
  return { step: { kind, number }, length: whole.length };
}

/** Roman numerals count only for chapters: a bare "I" or "C" is the beginning of a word, not a number. */
function numberIn(digits: string, kind: string | undefined): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  const cardinal = CARDINALS.indexOf(digits.toLowerCase());
  if (cardinal >= 0) return cardinal + 1;
  return kind === 'chapter' ? numberOfLabel(digits.toUpperCase()) : undefined;
}
