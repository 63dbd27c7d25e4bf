import type { Role } from '../../corpus/index.ts';

export { capital, counted, inWords } from '../../corpus/index.ts';

/** The role of a body, as a word beside its name. */
export const ROLE_WORD: Readonly<Record<Role, string>> = {
  lead: 'leads',
  participant: 'takes part',
  sole: 'alone',
  joint: 'joint',
};

/** The role of a body, as a sentence would say it. */
export const ROLE_SENTENCE: Readonly<Record<Role, string>> = {
  lead: 'leads here',
  participant: 'takes part under another lead',
  sole: 'is the only body named here',
  joint: 'is named with others; no lead is named',
};

/** Cuts a long text at a word, with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20))}\u00a0…`;
}
