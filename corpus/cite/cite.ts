import { fileName } from '../export/file-name.ts';
import { plain, type Runs, textOf } from '../export/report.ts';
import { assertNever } from '../model.ts';
import type { Cited } from './cited.ts';
import type { CitationStyle, RecordStyle } from './style.ts';
import { bibtexEntry } from './styles/bibtex.ts';
import { chicagoCitation } from './styles/chicago.ts';
import { cslJson } from './styles/csl-json.ts';
import { oscolaCitation } from './styles/oscola.ts';
import { plainBehindQuote, plainCitation } from './styles/plain.ts';
import { risRecord } from './styles/ris.ts';

/** A citation in a style: as runs for people, as one text with line ends for programs. */
export type Citation =
  | { readonly kind: 'words'; readonly runs: Runs }
  | { readonly kind: 'record'; readonly text: string };

/** Cites a place in a style. */
export function citationIn(style: CitationStyle, cited: Cited): Citation {
  switch (style) {
    case 'plain':
      return { kind: 'words', runs: plainCitation(cited) };
    case 'chicago':
      return { kind: 'words', runs: chicagoCitation(cited) };
    case 'oscola':
      return { kind: 'words', runs: oscolaCitation(cited) };
    case 'bibtex':
      return { kind: 'record', text: bibtexEntry(cited) };
    case 'ris':
      return { kind: 'record', text: risRecord(cited) };
    case 'csl-json':
      return { kind: 'record', text: cslJson(cited) };
    default:
      return assertNever(style);
  }
}

/** How a citation stands with a quotation: in brackets behind the words in the plain style, and otherwise below them, as the note or record that it is. */
export function citationWithQuote(
  style: CitationStyle,
  cited: Cited,
): { readonly where: 'behind' | 'below'; readonly citation: Citation } {
  return style === 'plain'
    ? { where: 'behind', citation: { kind: 'words', runs: plainBehindQuote(cited) } }
    : { where: 'below', citation: citationIn(style, cited) };
}

/** A citation as plain text, without a line end behind it. */
export function citationText(citation: Citation): string {
  return citation.kind === 'words' ? textOf(citation.runs) : citation.text.trimEnd();
}

/** A citation as runs; the line ends of a record are kept in the text. */
export function citationRuns(citation: Citation): Runs {
  return citation.kind === 'words' ? citation.runs : plain(citation.text.trimEnd());
}

const FILES: Readonly<Record<RecordStyle, { readonly extension: string; readonly mime: string }>> = {
  bibtex: { extension: 'bib', mime: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems;charset=utf-8' },
  'csl-json': { extension: 'json', mime: 'application/vnd.citationstyles.csl+json' },
};

/** A record as a file to be saved. `at` is the id of the cited place, which becomes part of the name. */
export function citationFile(
  style: RecordStyle,
  cited: Cited,
  at: string,
): { readonly name: string; readonly mime: string; readonly content: string } {
  const { extension, mime } = FILES[style];
  const citation = citationIn(style, cited);
  const content = citation.kind === 'record' ? citation.text : citationText(citation);
  return { name: fileName(cited.reference.key, `cite ${at}`, '', extension), mime, content };
}
