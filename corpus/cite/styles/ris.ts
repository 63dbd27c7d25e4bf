import { fold } from '../../source.ts';
import { type Cited, placeNote } from '../cited.ts';
import { type CitedDate, joined } from '../reference.ts';

/**
 * A RIS record (Research Information Systems, *RIS Format Specifications*, 2001 and 2011). A line is a tag of two signs, two spaces, a hyphen, a space and
 * the value, and ends with CR LF; the record begins with `TY` and ends with `ER`. `GOVDOC` is its type for documents of a government.
 *
 * A comma parts the family name of an author from the given one, and a star may not stand in it, so a body with either in its name is written as publisher
 * (`PB`) and not as author. The date is YYYY/MM/DD; what is not known stays empty between the strokes. The cited place is a note (`N1`).
 */
export function risRecord(cited: Cited): string {
  const { key, title, issuer, number, issued, translation, published, address, language } = cited.reference;
  const isAuthor = issuer !== null && !/[,*]/.test(issuer);
  const text = joined([translation, published], ', ');
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'GOVDOC'],
    ['ID', risId(key)],
    [isAuthor ? 'AU' : 'PB', issuer],
    ['TI', title],
    ['PY', issued && String(issued.year)],
    ['DA', issued && slashed(issued)],
    ['M1', number],
    ['LA', language],
    ['UR', address],
    ['N1', text && `Text: ${text}.`],
    ['N1', placeNote(cited)],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${fold(value)}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

/** The specification allows capitals and digits in an id, at most twenty. */
function risId(key: string): string {
  return key
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 20);
}

function slashed({ year, month, day }: CitedDate): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
