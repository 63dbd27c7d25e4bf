import type { TextRange } from '../model.ts';
import type { Forms } from './forms.ts';
import type { Part, Unit } from './units.ts';
import { plainText, type Word, wordsOf } from './words.ts';

/** A stretch of a unit's words around what was found, with the matches marked as ranges of `text`. `node` prints the words. */
export type Snippet = {
  readonly node: string;
  readonly text: string;
  readonly marks: readonly TextRange[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
};

const LENGTH = 240;
const LEAD = 50;

/** What is marked: single words by their forms, and phrases word for word. */
export type Marking = { readonly forms: Forms; readonly phrases: readonly string[] };

/** The stretch of a unit that shows most of what was found. Never cut inside a word; a heading is shown apart and so is taken only when nothing else matches. */
export function snippetOf(unit: Unit, marking: Marking): Snippet {
  const candidates = unit.parts.filter((part) => part.field !== 'title');
  const pool = candidates.length > 0 ? candidates : unit.parts;
  const found = pool.map((part) => ({ part, marks: marksIn(part.text, marking, part.words) }));
  const best = found.reduce<(typeof found)[number] | undefined>(
    (a, b) => (a && a.marks.length >= b.marks.length ? a : b),
    undefined,
  );
  const part = best?.part ?? unit.parts[0];
  return part
    ? windowOf(part, best?.marks ?? [])
    : { node: unit.id, text: '', marks: [], cutBefore: false, cutAfter: false };
}

/** Every match in a text, in order, without overlaps. `words` are the words of the text, where they have been read before. */
export function marksIn(
  text: string,
  { forms, phrases }: Marking,
  words?: readonly Word[],
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  if (forms.size > 0) {
    for (const word of words ?? wordsOf(text)) if (forms.has(word.form)) ranges.push([word.start, word.end]);
  }
  const plain = phrases.length > 0 ? plainText(text) : '';
  for (const phrase of phrases) {
    const wanted = plainText(phrase);
    for (
      let at = plain.indexOf(wanted);
      wanted !== '' && at >= 0;
      at = plain.indexOf(wanted, at + wanted.length)
    ) {
      ranges.push([at, at + wanted.length]);
    }
  }
  const kept: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  }
  return kept;
}

function windowOf(part: Part, marks: readonly TextRange[]): Snippet {
  const { text } = part;
  if (text.length <= LENGTH) return { node: part.node, text, marks, cutBefore: false, cutAfter: false };
  const start = wordStart(text, bestStart(marks, text.length));
  const end = wordEnd(text, start + LENGTH);
  const inside = marks.filter((mark) => mark[0] >= start && mark[1] <= end);
  return {
    node: part.node,
    text: text.slice(start, end),
    marks: inside.map(([from, to]) => [from - start, to - start] as const),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** The beginning of the window that holds most matches. */
function bestStart(marks: readonly TextRange[], length: number): number {
  let best = 0;
  let most = 0;
  for (const [from] of marks) {
    const start = Math.max(0, Math.min(from - LEAD, length - LENGTH));
    const count = marks.filter((mark) => mark[0] >= start && mark[1] <= start + LENGTH).length;
    if (count > most) {
      best = start;
      most = count;
    }
  }
  return best;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
