import type { PinpointWords } from '../pinpoint-words.ts';

/** A pinpoint in everyday words: "section 5, second paragraph". */
export const PLAIN_WORDS: PinpointWords = {
  parts: {
    chapter: ['chapter', 'chapters'],
    section: ['section', 'sections'],
    paragraph: ['paragraph', 'paragraphs'],
    item: ['item', 'items'],
    sentence: ['sentence', 'sentences'],
    indicator: ['indicator', 'indicators'],
    footnote: ['footnote', 'footnotes'],
  },
  whole: { front: 'front matter', table: 'table', clause: 'responsibility clause' },
  quotes: ['“', '”'],
  ordinals: true,
};
