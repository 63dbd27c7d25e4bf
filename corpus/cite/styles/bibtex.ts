import { fold } from '../../source.ts';
import { type Cited, placeNote } from '../cited.ts';
import { joined } from '../reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A BibTeX entry (Patashnik, *BibTeXing*, 1988; biblatex reads the same). `@misc` is used because `@techreport` prints "Technical report" before the
 * number, which this is not. The body and the title stand in a second pair of braces, so that no style takes the body for a person or changes capitals.
 *
 * The key is the id of the plan, the same for every place, because a bibliography has one entry for one document; the cited place stands in `annote`, which no
 * standard style prints, and is to be written behind `\cite[…]`.
 */
export function bibtexEntry(cited: Cited): string {
  const { key, title, issuer, number, issued, translation, published, address } = cited.reference;
  const text = joined([translation, published], ', ');
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', issuer && `{{${escaped(issuer)}}}`],
    ['title', title && `{{${escaped(title)}}}`],
    ['howpublished', number && `{${escaped(number)}}`],
    ['year', issued && `{${issued.year}}`],
    ['month', issued?.month ? (MONTHS[issued.month - 1] ?? null) : null],
    ['day', issued?.day ? `{${issued.day}}` : null],
    ['note', braced(text && `Text: ${text}`)],
    ['url', address && `{${address.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['annote', braced(placeNote(cited))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${bibtexKey(key)},\n${lines.join(',\n')}\n}\n`;
}

/** A key may have no space, comma, brace, quotation mark or sign of TeX; every such sign becomes a hyphen. */
function bibtexKey(key: string): string {
  return key.replace(/[^A-Za-z0-9:._-]+/g, '-') || 'plan';
}

function braced(text: string): string | null {
  return text === '' ? null : `{${escaped(text)}}`;
}

// BibTeX counts braces even behind a backslash, so a brace of the text is written by name.
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return fold(text).replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
