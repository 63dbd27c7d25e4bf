import type { PlanPattern } from './pattern.ts';
import { CHINESE_REFERENCES } from './reference-pattern.ts';
import { CHINESE_SENTENCES } from './sentence-patterns.ts';

/** Chinese originals of the same family: "一、…", "（一）…", "（A牵头，B、C等负责）". */
export const stateCouncilChinese: PlanPattern = {
  id: 'state-council-zh',
  language: 'zh',
  chapter: /^(?<label>[一二三四五六七八九十]+、)\s*(?<title>[^。]+)$/,
  section: /^(?<label>（[一二三四五六七八九十]+）)\s*(?<title>[^。]+。?)(?<text>.*)$/,
  box: /^(?<label>专栏\s*\d+)\s*(?<title>.+)$/,
  footnote: /^(?<label>\[\d+\])\s*(?<text>.+)$/,
  mark: /(?<label>\[\d+\])/g,
  row: /^(?<label>\d{1,3}[.．、])\s*(?<title>.+)$/,
  signedHeading: /^(?<sign>——)\s*(?<title>\p{L}.*)$/u,
  sentenceEnd: /[。：；！？）”]$/,
  listIntroduction: /：$/,
  itemEnd: /；$/,
  headingLength: 60,
  cellMark: /\u00a0/,
  clause: {
    atEnd: /（[^（）]*负责[^（）]*）$/,
    opening: /（[^（）]*负责/,
    // “牵头单位” is said about leading in general; only “A牵头” names somebody.
    leadership: { phrase: /牵头(?=[，、负]|会同)/, side: 'before' },
    before: { usual: /^（$/, tolerated: /^（(?:由)?$/, usualWords: '（' },
    between: { usual: /^、$/, tolerated: /^(?:[、，]|和|及|牵头，)$/, usualWords: '、' },
    afterLed: {
      usual: /^(?:等)?(?:按职责分工)?负责）$/,
      tolerated: /^(?:等)?(?:有关部门|单位)?(?:按职责分工)?负责）$/,
      usualWords: '负责）',
    },
    afterOthers: {
      usual: /^(?:等)?(?:按职责分工)?负责）$/,
      tolerated: /^(?:等)?(?:有关部门|单位)?(?:按职责分工)?负责）$/,
      usualWords: '负责）',
    },
    afterSole: {
      usual: /^负责）$/,
      tolerated: /^(?:等)?(?:有关部门|单位)?(?:按职责分工)?负责）$/,
      usualWords: '负责）',
    },
    article: null,
  },
  quantities: [
    { measure: 'date', expression: /(?<value>(?:19|20)\d\d年\d{1,2}月\d{1,2}日)/g },
    { measure: 'percent', expression: /(?<qualifier>超过|达到|不低于)?(?<value>\d+(?:\.\d+)?)(?<unit>%)/g },
    { measure: 'year', expression: /(?<value>(?:19|20)\d\d)年/g },
    {
      measure: 'number',
      expression: /(?<qualifier>超过|达到|不低于)?(?<value>\d+(?:\.\d+)?)(?<unit>[万亿]?[\p{L}]{1,2})/gu,
    },
  ],
  auxiliary: /将|要|应|达到|超过/,
  sentences: CHINESE_SENTENCES,
  references: CHINESE_REFERENCES,
};
