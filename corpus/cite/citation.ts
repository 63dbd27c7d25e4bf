import { numberOfLabel } from '../patterns/pattern.ts';
import { fold } from '../source.ts';

/** One step of a citation: what kind of place, and its number. `sub` is a measure, or a topic where a section has topics. */
type Step = { readonly kind: string; readonly number: number };

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

const STEP = /^\s*(§|¶|[a-z]+)?\s*\.?\s*\(?(\d{1,3}|[ivxlc]+(?![a-z]))\)?\.?\s*[,;›>/-]?/i;
const LINK = /^(?:remit:\/\/[^/]+\/|.*#\/read\/)(.+)$/;
const ID =
  /^[a-z]+-\d+(?:\/[a-z]+-\d+)*$|^front\/[a-z0-9-]+$|^(?:agency|group|instrument|organisation|place)\/[a-z0-9-]+$/;

/**
 * The ids that a citation may mean, the likeliest first; empty for anything that is not one. It reads what people write: `5`, `s5`, `§5`,
 * `s4 m2`, `4.2`, `box 8`, `b8 p2`, `fn 3`, `ind 4`, `ch IV`, `chapter 4`, `clause 12`, `[1]`, and ids and links themselves.
 */
export function citedIds(input: string): readonly string[] {
  const text = fold(input).normalize('NFKC');
  const link = LINK.exec(text)?.[1] ?? text;
  if (ID.test(link)) return [link];
  const mark = /^\[(\d{1,3})\]$/.exec(text);
  if (mark) return [`footnote-${Number(mark[1])}`];
  const dotted = /^(?:§|s|sec|section|m|measure)?\s*(\d{1,3})\.(\d{1,2})$/i.exec(text);
  if (dotted) return subs(`section-${Number(dotted[1])}`, Number(dotted[2]));
  const steps = stepsOf(text);
  return steps ? idsOf(steps) : [];
}

function stepsOf(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    const match = STEP.exec(rest);
    const word = match?.[1]?.toLowerCase();
    const number = match ? numberOf(match[2] ?? '', word) : undefined;
    const kind = word === undefined ? (steps.length === 0 ? 'section' : undefined) : WORDS[word];
    if (!match || number === undefined || !kind) return undefined;
    steps.push({ kind, number });
    rest = rest.slice(match[0].length);
  }
  return steps.length > 0 && steps.length <= 3 ? steps : undefined;
}

/** Roman numerals count only behind a word: a bare "I" or "C" is the beginning of a word, not a number. */
function numberOf(digits: string, word: string | undefined): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  return word === 'ch' || word === 'chap' || word === 'chapter'
    ? numberOfLabel(digits.toUpperCase())
    : undefined;
}

function idsOf([first, ...rest]: readonly Step[]): readonly string[] {
  if (!first || !['section', 'chapter', 'box', 'footnote', 'indicator', 'clause'].includes(first.kind))
    return [];
  let ids: readonly string[] = [`${first.kind}-${first.number}`];
  for (const step of rest) ids = ids.flatMap((id) => within(id, step));
  return ids;
}

function within(id: string, { kind, number }: Step): readonly string[] {
  if (kind === 'sub') return subs(id, number);
  if (kind === 'p')
    return id.startsWith('box-') && !id.includes('/')
      ? [`${id}/project-${number}`, `${id}/p-${number}`]
      : [`${id}/p-${number}`];
  if (kind === 'topic' || kind === 'project' || kind === 'item') return [`${id}/${kind}-${number}`];
  return kind === 'box' || kind === 'clause' || kind === 'section' ? [`${kind}-${number}`] : [];
}

function subs(section: string, number: number): readonly string[] {
  return [`${section}/measure-${number}`, `${section}/topic-${number}`];
}
