import type { SentencePattern } from './commitment-pattern.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** How English ends its sentences. */
export const ENGLISH_SENTENCES: SentencePattern = {
  end: /(?<sign>[.!?…]+)(?:["'”’)\]]|\[\^?\d+\])*(?=\s|$)/g,
  weakSign: '.',
  neverLast: words(
    'e.g i.e cf vs viz approx Mr Mrs Ms Dr Prof St Hon Gen Sen Rep Messrs incl esp Jan Feb Mar Apr Aug Sept Oct Nov Dec',
  ),
  seldomLast: words('etc Inc Ltd Co Corp al a.m p.m'),
  notBeforeNumber: words(
    'No Nos no nos Art Arts art arts Sec sec Ch ch Fig fig Vol vol p pp para paras Box Doc doc',
  ),
  openers: words(
    'The This These Those That It Its In On At By For To From With All Each Every Any No A An As If When Where While We They He She Our Their However Therefore Moreover Furthermore Efforts There China',
  ),
};

/** How Chinese ends its sentences. */
export const CHINESE_SENTENCES: SentencePattern = {
  end: /(?<sign>[。！？]+)[”’）」』]*/g,
  weakSign: null,
  neverLast: new Set(),
  seldomLast: new Set(),
  notBeforeNumber: new Set(),
  openers: new Set(),
};
