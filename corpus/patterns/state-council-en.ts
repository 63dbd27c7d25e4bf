import { ENGLISH_COMMITMENTS } from './english-commitments.ts';
import type { PlanPattern } from './pattern.ts';
import { ENGLISH_REFERENCES } from './reference-pattern.ts';
import { ENGLISH_SENTENCES } from './sentence-patterns.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const QUALIFIER =
  '(?:(?<qualifier>more than|less than|at least|at most|within|above|below|about|over|under) )?';
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten';
const NUMBER = '(?<value>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';

/**
 * English translations of plans of China's State Council, as its web pages print them: "III. …", "4. …" or "(18) …", "Box 6 …", "[1]",
 * and "(This will be done by the A, the B and the C under the leadership of the A in accordance with their respective responsibilities.)".
 */
export const stateCouncilEnglish: PlanPattern = {
  id: 'state-council-en',
  language: 'en',
  chapter: /^(?<label>[IVXLC]+\.)\s+(?<title>.+)$/,
  section: /^(?<label>\d{1,3}\.|\(\d{1,3}\))\s+(?<title>.+)$/,
  box: /^(?<label>Box\s+\d+)\s+(?<title>.+)$/,
  footnote: /^(?<label>\[\d+\])\s+(?<text>.+)$/,
  mark: /(?<label>\[\d+\])/g,
  row: /^(?<label>\d{1,3}\.)\s+(?<title>.+)$/,
  signedHeading: /^(?<sign>[-–—])\s*(?<title>\p{L}.*)$/u,
  sentenceEnd: /[.:;!?)”"]$|;\s*and$/,
  listIntroduction: /:$/,
  itemEnd: /;(?:\s*(?:and|or))?$/,
  headingLength: 160,
  cellMark: /\u00a0/,
  clause: {
    atEnd: /\(This will be (?:done )?b[ye]\b[^()]*\)$/,
    opening: /\(This will be\b/,
    leadership: { phrase: /under (?:the )+leadership of /, side: 'after' },
    before: {
      usual: /^\(This will be done by $/,
      tolerated: /^\(This will be (?:done )?b[ye] $/,
      usualWords: '(This will be done by',
    },
    between: { usual: /^(?:,|,? and) $/, tolerated: /^[,;]? ?(?:and )?$/, usualWords: ', … and' },
    afterLed: {
      usual: /^ under the leadership of … in accordance with their respective responsibilities\.\)$/,
      tolerated:
        /^(?: in accordance)? under (?:the )+leadership of …(?: (?:in accordance )?(?:with|based on)(?: their)? respective(?:ly)? responsibilities)?\.?\)$/,
      usualWords: 'under the leadership of … in accordance with their respective responsibilities.)',
    },
    afterOthers: {
      usual: /^ in accordance with their respective responsibilities\.\)$/,
      tolerated: /^(?: (?:in accordance with|based on)(?: their)? respective(?:ly)? responsibilities)?\.?\)$/,
      usualWords: 'in accordance with their respective responsibilities.)',
    },
    afterSole: {
      usual: /^\.\)$/,
      tolerated:
        /^(?: (?:in accordance with|based on)(?: its| their)? respective(?:ly)? responsibilities)?\.?\)$/,
      usualWords: '.)',
    },
    article: /(?:^|\s)the $/,
  },
  quantities: [
    { measure: 'date', expression: new RegExp(`\\b(?<value>(?:${MONTHS}) \\d{1,2}, \\d{4})\\b`, 'g') },
    { measure: 'date', expression: /(?<value>\b\d{1,2} \d{2},\d{4})\b/g },
    { measure: 'span', expression: /\b(?<value>(?:19|20)\d\d[-–](?:19|20)\d\d)\b/g },
    { measure: 'percent', expression: new RegExp(`${QUALIFIER}${NUMBER}(?<unit>%)`, 'g') },
    {
      measure: 'duration',
      expression: new RegExp(`${QUALIFIER}\\b${NUMBER} (?<unit>days?|weeks?|months?|years?)\\b`, 'g'),
    },
    { measure: 'number', expression: new RegExp(`${QUALIFIER}\\b${NUMBER} (?<unit>points)\\b`, 'g') },
    {
      measure: 'number',
      expression: new RegExp(`\\b(?<value>(?:${WORDS}) (?:hundred|thousand|million|billion))\\b`, 'gi'),
    },
    {
      measure: 'duration',
      expression: new RegExp(`\\b(?<value>${WORDS}) (?<unit>days|weeks|months|years)\\b`, 'gi'),
    },
    // A year that is part of a number of a document ("(2021) No. 20") or of a broken date ("9 09,2022") is not a statement of time.
    { measure: 'year', expression: /(?<![\d,.–-])\b(?<value>(?:19|20)\d\d)\b(?![\d–%-]|[,.]\d|\) No\.)/g },
    // A number behind "per" is the base of a rate and one before ")", "." or "th" a label or an ordinal: neither counts anything itself.
    {
      measure: 'number',
      expression: new RegExp(
        `${QUALIFIER}(?<!per |No\\. |Box |[\\d,.\\[(-])\\b${NUMBER}\\b(?![)\\]%\\d–]|[.,]\\d|(?:st|nd|rd|th)\\b|(?<=; \\d+)\\. [A-Z])`,
        'g',
      ),
    },
  ],
  auxiliary: /\b(?:will|has|have|had|is|are|was|were|should|shall|must|can)\b/,
  sentences: ENGLISH_SENTENCES,
  references: ENGLISH_REFERENCES,
  commitments: ENGLISH_COMMITMENTS,
};
