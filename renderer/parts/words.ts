import type { Role } from '../../corpus/index.ts';

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

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A number as running text prints it: in words up to ten. */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** A number with its noun: `counted(2, 'clause')` gives "2 clauses". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cuts a long text at a word, with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20))} …`;
}
