/** Words whose two spellings no rule tells apart from other words. British (or older) form to American form. */
const PAIRS: Readonly<Record<string, string>> = {
  ageing: 'aging',
  aluminium: 'aluminum',
  analyse: 'analyze',
  analysed: 'analyzed',
  analysing: 'analyzing',
  artefact: 'artifact',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  centre: 'center',
  centred: 'centered',
  centres: 'centers',
  cheque: 'check',
  defence: 'defense',
  defences: 'defenses',
  dialogue: 'dialog',
  dialogues: 'dialogs',
  enrol: 'enroll',
  enrolment: 'enrollment',
  fibre: 'fiber',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  grey: 'gray',
  instalment: 'installment',
  judgement: 'judgment',
  judgements: 'judgments',
  licence: 'license',
  licences: 'licenses',
  litre: 'liter',
  metre: 'meter',
  metres: 'meters',
  offence: 'offense',
  offences: 'offenses',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  programme: 'program',
  programmes: 'programs',
  pretence: 'pretense',
  sceptical: 'skeptical',
  skilful: 'skillful',
  specialities: 'specialties',
  speciality: 'specialty',
  theatre: 'theater',
  theatres: 'theaters',
  tyre: 'tire',
  whilst: 'while',
};

/** Words that end in -ise, -our and so on in both spellings. */
const SAME = new Set(
  'advertise advise appraise praise arise comprise compromise devise disguise enterprise exercise expertise franchise improvise merchandise otherwise precise premise promise raise revise rise supervise surprise wise noise cruise concise paradise treatise demise excise hour four our pour tour your sour flour course source resource court journey'.split(
    ' ',
  ),
);

/** The American spelling of a word in small letters; the word itself where both are spelt alike. */
export function americanSpelling(word: string): string {
  const pair = PAIRS[word];
  if (pair) return pair;
  const base = word.replace(/(?:es|ed|ing|e|er|ers|s)$/, '');
  if (SAME.has(word) || SAME.has(base) || SAME.has(`${base}e`)) return word;
  return word
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/(?<=[a-z]{3})is(e|es|ed|ing|er|ers|able)$/, 'iz$1')
    .replace(/yse(d|s)?$/, 'yze$1')
    .replace(/(?<=[a-z]{2})our(s|ed|ing|able|ite|ites|ful|less)?$/, 'or$1')
    .replace(/(?<=[aeiou])ll(ed|ing|er|ers)$/, (ending, rest) => (DOUBLED.test(word) ? `l${rest}` : ending));
}

const DOUBLED = /^(?:travel|label|cancel|model|signal|channel|counsel|level|total|fuel|tunnel|marshal)l/;
