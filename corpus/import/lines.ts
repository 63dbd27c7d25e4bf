import type { PlanPattern } from '../patterns/pattern.ts';
import { clauseAtEnd, numberOfLabel } from '../patterns/pattern.ts';
import { fold } from '../source.ts';

/** A line of a printed text that is not blank. `cell` says that it carries the sign of a cell of a box or table. */
export type Line = { readonly number: number; readonly text: string; readonly cell: boolean };

/** The lines of a text that are not blank, with their white space folded; line numbers count from 1. */
export function linesOf(text: string, pattern: PlanPattern): readonly Line[] {
  return text
    .split('\n')
    .map((raw, index) => ({ number: index + 1, text: fold(raw), cell: pattern.cellMark.test(raw) }))
    .filter((line) => line.text !== '');
}

/** Short, and not a sentence: the form of an unnumbered heading, and of the continuation of a broken one. */
export function looksLikeHeading(line: Line | undefined, pattern: PlanPattern): boolean {
  if (!line || line.text.length > pattern.headingLength) return false;
  if (pattern.signedHeading.test(line.text)) return true;
  return !pattern.sentenceEnd.test(line.text) && !isNumbered(line, pattern);
}

/** Ends with a responsibility clause. */
export function endsWithClause(line: Line, pattern: PlanPattern): boolean {
  return clauseAtEnd(pattern, line.text) !== undefined;
}

/** Opens a chapter, a box or the footnotes, or the section that is due next. */
export function isNumbered(line: Line, pattern: PlanPattern): boolean {
  return [pattern.chapter, pattern.box, pattern.footnote, pattern.section].some((form) =>
    form.test(line.text),
  );
}

/** The number of a heading of a given form, or `undefined` when the line is not one. */
export function headingNumber(line: Line | undefined, form: RegExp): number | undefined {
  const label = line ? form.exec(line.text)?.groups?.label : undefined;
  return label === undefined ? undefined : numberOfLabel(label);
}
