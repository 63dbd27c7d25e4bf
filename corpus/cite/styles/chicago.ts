import type { Runs } from '../../export/report.ts';
import type { Cited } from '../cited.ts';
import { type PinpointWords, pinpointIn } from '../pinpoint-words.ts';
import { joined, monthFirst } from '../reference.ts';

/** The scholarly abbreviations of The Chicago Manual of Style (17th ed., chapter 10); where there is no page or number, a heading is cited behind "under". */
const WORDS: PinpointWords = {
  parts: {
    chapter: ['chap.', 'chaps.'],
    section: ['sec.', 'secs.'],
    paragraph: ['par.', 'pars.'],
    item: ['item', 'items'],
    sentence: ['sentence', 'sentences'],
    indicator: ['indicator', 'indicators'],
    footnote: ['note', 'notes'],
  },
  whole: { front: 'front matter', table: 'table', clause: 'responsibility clause' },
  quotes: ['“', '”'],
  ordinals: false,
};

/**
 * A full note of The Chicago Manual of Style, 17th ed., notes and bibliography (14.20 the structure of a note, 14.22 locators, and what chapter 14 says of public
 * documents): issuing body as author, title in italics, number, day in brackets, the place, then which text was read and where it was published. There is no town and
 * no publisher, because the plan prints none.
 */
export function chicagoCitation({ reference, pinpoint }: Cited): Runs {
  const { title, number, issuer, issued, translation, published } = reference;
  const day = monthFirst(issued);
  const facts = joined([number, day && `(${day})`], ' ');
  const place = pinpointIn(WORDS, pinpoint);
  const rest = joined([facts, place, translation, published], ', ');
  if (title === null) return [{ text: `${joined([issuer, rest], ', ')}.` }];
  return [
    ...(issuer ? [{ text: `${issuer}, ` }] : []),
    { text: title, emphasis: true },
    { text: rest ? `${number || !day ? ', ' : ' '}${rest}.` : '.' },
  ];
}
