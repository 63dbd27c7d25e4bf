import { IRREGULAR } from './irregular.ts';

/** Words that the rules would wrongly put together, or fail to put together, with the stem that they have instead. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  ...IRREGULAR,
  agriculture: 'agricultur',
  agricultural: 'agricultur',
  universality: 'universality',
  universal: 'universal',
  university: 'university',
  universities: 'university',
  general: 'general',
  generic: 'generic',
  generally: 'general',
  generate: 'generate',
  organ: 'organ',
  organs: 'organ',
  organization: 'organization',
  organizations: 'organization',
  organize: 'organization',
  organizational: 'organization',
  finance: 'financ',
  finances: 'financ',
  financing: 'financ',
  financial: 'financ',
  indicator: 'indicator',
  indicators: 'indicator',
  indication: 'indication',
  indications: 'indication',
  objective: 'objective',
  objectives: 'objective',
  damages: 'damages',
  capital: 'capital',
  digital: 'digital',
  material: 'material',
  materials: 'material',
  natural: 'natural',
  several: 'several',
  essential: 'essential',
  potential: 'potential',
  crime: 'crim',
  crimes: 'crim',
  criminal: 'crim',
  technological: 'technologi',
  time: 'time',
  times: 'time',
  timely: 'timely',
  trade: 'trade',
  trades: 'trade',
  trading: 'trading',
  new: 'new',
  news: 'news',
  people: 'people',
  peoples: 'people',
  policy: 'policy',
  policies: 'policy',
  police: 'police',
  party: 'party',
  parties: 'party',
  part: 'part',
  judicial: 'judici',
  judiciary: 'judici',
  procedure: 'procedure',
  procedures: 'procedure',
  process: 'process',
  special: 'special',
  specialized: 'special',
  internal: 'internal',
  international: 'international',
  internet: 'internet',
  nation: 'nation',
  nations: 'nation',
  national: 'national',
  native: 'native',
  state: 'state',
  states: 'state',
  station: 'station',
  statistics: 'statist',
  statistical: 'statist',
  status: 'status',
  mean: 'mean',
  means: 'mean',
  meaning: 'mean',
  busy: 'busy',
  business: 'business',
  businesses: 'business',
  copy: 'copy',
  copies: 'copy',
  copied: 'copy',
  copying: 'copy',
  public: 'public',
  publication: 'publication',
  publications: 'publication',
  theme: 'theme',
  them: 'them',
  under: 'under',
  underlying: 'underlying',
  center: 'center',
  centers: 'center',
  instance: 'instance',
  instability: 'instability',
  art: 'art',
  arts: 'art',
  registration: 'regist',
  registry: 'regist',
  regulatory: 'regul',
  supervisory: 'supervis',
  decision: 'decid',
  division: 'divid',
  expansion: 'expand',
  extension: 'extend',
  acquisition: 'acquir',
  permission: 'permit',
  economy: 'econom',
  science: 'scienc',
  scientific: 'scienc',
  digitalization: 'digital',
  digitize: 'digital',
  comply: 'compli',
  monopoly: 'monopoli',
  customer: 'customer',
  marketing: 'marketing',
  projection: 'projection',
  ruling: 'ruling',
  server: 'server',
  processor: 'processor',
  accession: 'accession',
  designating: 'designat',
  rating: 'rating',
  ratings: 'rating',
  yearly: 'yearly',
  meeting: 'meeting',
  meetings: 'meeting',
  counter: 'counter',
  sued: 'sue',
  suing: 'sue',
  traded: 'trading',
  respective: 'respective',
  respectively: 'respective',
  officer: 'officer',
  officers: 'officer',
  governor: 'governor',
  governors: 'governor',
  flower: 'flower',
  flowers: 'flower',
  publisher: 'publisher',
  publishers: 'publisher',
  middlemen: 'middleman',
  craftsmen: 'craftsman',
  policemen: 'policeman',
  laymen: 'layman',
  care: 'care',
  career: 'career',
  former: 'former',
  grower: 'grower',
  goods: 'goods',
  reasonable: 'reasonable',
  reasonably: 'reasonable',
  orderly: 'orderly',
  proceeding: 'proceeding',
};

const VOWEL = /[aeiouy]/;

/**
 * The stem of a word in its normal form: words with one stem count as forms of each other ("pledge", "pledged", "pledging"; "examine",
 * "examiner", "examination"). After M. F. Porter, "An algorithm for suffix stripping" (1980), steps 1a to 5a in short, without the
 * endings that join words which readers keep apart; what the rules get wrong stands in a list.
 */
export function stemOf(form: string): string {
  if (form.length < 4 || !/^[a-z]+$/.test(form)) return form;
  const exception = EXCEPTIONS[form];
  if (exception) return exception;
  const single = singular(form);
  const stem = EXCEPTIONS[single] ?? derived(inflected(single));
  return stem.length >= 3 ? stem : form;
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|xes|ches|shes|zes)$/.test(word)) return word.replace(/es$/, '');
  return word.replace(/s$/, '');
}

function inflected(word: string): string {
  const ending = /(?:ing|ed)$/.exec(word)?.[0];
  if (!ending) return word;
  const base = word.slice(0, -ending.length);
  // "speed", "breed": no ending.
  if (!VOWEL.test(base) || base.length < 3 || (ending === 'ed' && base.endsWith('e'))) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1);
  return base;
}

/** Longest first; a base must keep so many characters. */
const ENDINGS: readonly (readonly [ending: RegExp, base: number, instead: string])[] = [
  [/ization(?:al)?$/, 3, 'iz'],
  [/ational$/, 4, ''],
  [/iveness$/, 4, ''],
  [/ability$|ibility$/, 4, ''],
  [/ation$/, 4, ''],
  [/(?<=s|t|c|u)ion$/, 4, ''],
  [/ement$/, 4, ''],
  [/ment$/, 4, ''],
  [/iz(?:e|er)$/, 3, 'iz'],
  [/at(?:e|or)$/, 4, ''],
  [/ative$/, 4, ''],
  [/ive$/, 4, ''],
  [/ance$|ence$/, 4, ''],
  [/able$|ible$/, 4, ''],
  [/ness$/, 4, ''],
  [/fully$|ful$/, 4, ''],
  [/ically$|ical$/, 4, 'ic'],
  [/ly$/, 4, ''],
  [/(?:er|or)$/, 4, ''],
  [/al$/, 5, ''],
];

function derived(word: string): string {
  for (const [ending, base, instead] of ENDINGS) {
    const match = ending.exec(word);
    if (match && match.index >= base) return trimmed(word.slice(0, match.index) + instead);
  }
  return trimmed(word);
}

/** A silent "e", and "y" and "i" at the end, do not tell words apart. */
function trimmed(word: string): string {
  return word.length > 3 ? word.replace(/e$/, '').replace(/y$/, 'i') : word;
}
