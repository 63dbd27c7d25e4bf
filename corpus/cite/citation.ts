import { fold } from '../source.ts';
import { type Step, stepsOf } from './steps.ts';

const ID =
  /^[a-z]+-\d+(?:~\d+)?(?:\/[a-z]+-\d+)*$|^front\/[a-z0-9-]+$|^(?:agency|group|instrument|organisation|place)\/[a-z0-9-]+$/;

/**
 * The ids that a citation may mean, the likeliest first; empty for anything that is not one. It reads what people write: `5`, `s5`, `§5`,
 * `s4 m2`, `4.2`, `5(2)`, `box 8`, `b8 p2`, `fn 3`, `ind 4`, `ch IV`, `chapter 4`, `clause 12`, `[1]`, `third measure of section 9`, and ids themselves; links are read by `readLink`.
 */
export function citedIds(input: string): readonly string[] {
  const text = fold(input).normalize('NFKC');
  if (ID.test(text)) return [text];
  const mark = /^\[(\d{1,3})\]$/.exec(text);
  if (mark) return [`footnote-${Number(mark[1])}`];
  const dotted = /^(?:§|s|sec|section|m|measure)?\.?\s*(\d{1,3})(?:\.(\d{1,2})|\s*\((\d{1,2})\))$/i.exec(
    text,
  );
  if (dotted) return subs(`section-${Number(dotted[1])}`, Number(dotted[2] ?? dotted[3]));
  const steps = stepsOf(text);
  return steps ? idsOf(steps) : [];
}

/**
 * The label of a paragraph or an item that a citation counts within a section or a box, as `labelOf` writes it (`§5 ¶2`): "the second
 * paragraph of section 5". `undefined` for any other citation.
 */
export function countedLabel(input: string): string | undefined {
  const [owner, counted, ...more] = stepsOf(fold(input).normalize('NFKC')) ?? [];
  if (!owner || !counted || more.length > 0) return undefined;
  const whole = owner.kind === 'section' ? '§' : owner.kind === 'box' ? 'Box ' : undefined;
  const sign = counted.kind === 'p' ? '¶' : counted.kind === 'item' ? 'item ' : undefined;
  return whole && sign ? `${whole}${owner.number} ${sign}${counted.number}` : undefined;
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
