import type { Runs } from '../export/report.ts';
import { type Citation, citationIn, citationRuns, citationText, citationWithQuote } from './cite.ts';
import type { Cited } from './cited.ts';
import type { Quote, QuotedWords } from './quote.ts';
import type { CitationStyle } from './style.ts';

/** What goes to the clipboard, in the two flavours that it has. Both say the same words. */
export type Clipping = { readonly text: string; readonly html: string };

/** A citation by itself. */
export function clipCitation(style: CitationStyle, cited: Cited): Clipping {
  const citation = citationIn(style, cited);
  return { text: citationText(citation), html: citationHtml(citation) };
}

/** The words alone: every block a paragraph, items of a list and rows of a table line by line. */
export function clipWords({ words }: Quote): Clipping {
  return { text: plainWords(words), html: words.map(({ text }) => `<p>${escaped(text)}</p>`).join('') };
}

/**
 * The words between “ and ”, and their citation. Marks within the words stay as printed, whatever a style makes of marks within marks, because the words of the plan
 * are never changed.
 */
export function clipQuote(style: CitationStyle, quote: Quote, cited: Cited): Clipping {
  const { where, citation } = citationWithQuote(style, cited);
  const text = `“${plainWords(quote.words)}”`;
  const behind = where === 'behind' ? ` ${citationHtml(citation, 'inline')}` : '';
  const last = quote.words.length - 1;
  const paragraphs = quote.words.map(
    (words, index) =>
      `<p>${index === 0 ? '“' : ''}${escaped(words.text)}${index === last ? `”${behind}` : ''}</p>`,
  );
  return where === 'behind'
    ? { text: `${text} ${citationText(citation)}`, html: paragraphs.join('') }
    : { text: `${text}\n\n${citationText(citation)}`, html: paragraphs.join('') + citationHtml(citation) };
}

function plainWords(words: readonly QuotedWords[]): string {
  return words.map(({ text, close }, index) => (index === 0 ? '' : close ? '\n' : '\n\n') + text).join('');
}

function citationHtml(citation: Citation, as: 'block' | 'inline' = 'block'): string {
  const runs = runsHtml(citationRuns(citation));
  if (as === 'inline') return runs;
  return citation.kind === 'record' ? `<pre>${runs}</pre>` : `<p>${runs}</p>`;
}

function runsHtml(runs: Runs): string {
  return runs.map(({ text, emphasis }) => (emphasis ? `<i>${escaped(text)}</i>` : escaped(text))).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
