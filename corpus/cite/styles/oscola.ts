import { plain, type Runs } from '../../export/report.ts';
import type { Cited } from '../cited.ts';
import { type PinpointWords, pinpointIn } from '../pinpoint-words.ts';
import { dayFirst, joined } from '../reference.ts';

/** The abbreviations of OSCOLA (4th ed., its appendix), which have no full stop. */
const WORDS: PinpointWords = {
  parts: {
    chapter: ['ch', 'chs'],
    section: ['s', 'ss'],
    paragraph: ['para', 'paras'],
    item: ['item', 'items'],
    sentence: ['sentence', 'sentences'],
    indicator: ['indicator', 'indicators'],
    footnote: ['fn', 'fns'],
  },
  whole: { front: 'front matter', table: 'table', clause: 'responsibility clause' },
  quotes: ['‘', '’'],
  ordinals: false,
};

/**
 * A footnote of OSCOLA, the Oxford University Standard for the Citation of Legal Authorities, 4th ed.: author, title, then in one bracket additional information,
 * number and day, the pinpoint, where it was published, a full stop (3.1 on other secondary sources; 3.4.3 on command papers gives the order in the bracket). A
 * source without an ISBN has its title in roman between single quotation marks. An address stands in angle brackets, and only where the plan prints one.
 */
export function oscolaCitation({ reference, pinpoint }: Cited): Runs {
  const { title, number, issuer, issued, translation, published, address } = reference;
  const bracket = joined([translation, number, dayFirst(issued)], ', ');
  const source = joined([issuer, title && `‘${title}’`], ', ');
  const cited = joined([source, bracket && `(${bracket})`, pinpointIn(WORDS, pinpoint)], ' ');
  return plain(`${address ? `${cited} <${address}>` : joined([cited, published], ', ')}.`);
}
