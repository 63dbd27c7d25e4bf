import {
  type Hit,
  marksIn,
  type SearchIndex,
  type Snippet,
  snippetOf,
  type TextRange,
} from '../../../corpus/index.ts';

type Part = SearchIndex['units'][number]['parts'][number];

/** What was found in a part of a unit. Its words were read when the index was built; only phrases are looked for again. */
export function marksOfPart({ text, words }: Part, { forms, phrases }: Hit['marking']): readonly TextRange[] {
  const plain = phrases.length > 0 ? text.toLowerCase().replace(/[’‘]/g, "'") : '';
  const isSaid = phrases.some((phrase) => plain.includes(phrase.toLowerCase().replace(/[’‘]/g, "'")));
  if (isSaid) return marksIn(text, { forms, phrases });
  return words.filter((word) => forms.has(word.form)).map((word) => [word.start, word.end] as const);
}

/** What was found in the title of a hit. */
export function titleMarks({ unit, marking }: Hit): readonly TextRange[] {
  const title = unit.parts.find((part) => part.field === 'title' && part.text === unit.title);
  return title ? marksOfPart(title, marking) : [];
}

/** The snippet of a hit. The part that has most of what was found is picked here, so that the others are not read for it. */
export function snippetFor({ unit, marking }: Hit): Snippet {
  const texts = unit.parts.filter((part) => part.field !== 'title');
  const counts = texts.map((part) => foundIn(part, marking));
  const best = texts[counts.indexOf(Math.max(...counts))];
  return snippetOf(best ? { ...unit, parts: [best] } : unit, marking);
}

/** About how much of what was found is in a part; a phrase outweighs words. */
function foundIn({ text, words }: Part, { forms, phrases }: Hit['marking']): number {
  const plain = phrases.length > 0 ? text.toLowerCase() : '';
  const said = phrases.filter((phrase) => plain.includes(phrase.toLowerCase())).length;
  return said * words.length + words.filter((word) => forms.has(word.form)).length;
}
