import { plain as plainRuns, type Runs } from '../../export/report.ts';
import type { Cited } from '../cited.ts';
import { pinpointIn } from '../pinpoint-words.ts';
import { dayFirst, joined } from '../reference.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/**
 * The plain style: what an official puts under a memo. Title, number, issuing body and day, then the place in words with its label, then which text was
 * read and where that was published.
 *
 * It is Remit's own and follows no manual; its order is that in which Chinese official documents are cited in English (title, number, body, day).
 */
export function plainCitation({ reference, pinpoint, label }: Cited): Runs {
  const { title, number, issuer, issued, translation, published } = reference;
  const from = joined([issuer, dayFirst(issued)], ', ');
  const document = joined([joined([title, number], ', '), from && `(${from})`], ' ');
  const place = label && `${pinpointIn(PLAIN_WORDS, pinpoint)} (${label})`;
  const text = joined([translation, published], ', ');
  return plainRuns(
    joined(
      [joined([document, place], ', '), text && `Text: ${text}`].map((part) => part && `${part}.`),
      ' ',
    ),
  );
}

/** What stands in brackets behind a quotation: label, title, number and day. */
export function plainBehindQuote({ reference: { title, number, issued }, label }: Cited): Runs {
  return plainRuns(`(${joined([label, title, number, dayFirst(issued)], ', ')})`);
}
