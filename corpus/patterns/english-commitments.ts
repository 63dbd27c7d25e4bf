import type { CommitmentPattern } from './commitment-pattern.ts';
import { ENGLISH_VERBS } from './english-verbs.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const GIVE = words('give provide offer lend');
const CONDUCT = words('conduct carry do undertake');

/** How English translations of plans of China's State Council promise. */
export const ENGLISH_COMMITMENTS: CommitmentPattern = {
  modals: new Set(['will', 'should', 'shall', 'must']),
  makesNoun: words('the a their its his her our your free political good of'),
  adverb:
    /^(?:\p{Ll}+ly|also|better|best|further|even|ever|still|fast|more|once|soon|then|first|often|furthermore|thus|together|always|not|never|all|both|in-depth)$/u,
  negations: words('not never'),
  passive: 'be',
  passiveParticiple: 'been',
  perfect: 'have',
  existence: 'there',
  conjunctions: words('and or but'),
  subordinators: words(
    'which that who whom whose where when if because while although though unless until whether so how what whereby',
  ),
  finite: words(
    'is are was were has have had do does did can could may might would conform conforms allow allows permit permits',
  ),
  prepositions: words(
    'about above across after against along among around as at based before behind below between beyond by concerning despite down during except for from in including inside into like near of off on onto over per regarding since through throughout to toward towards under until up upon via with within without',
  ),
  tiedPrepositions: new Map([
    ['participate', 'in'],
    ['engage', 'in'],
    ['contribute', 'to'],
    ['focus', 'on'],
    ['respond', 'to'],
    ['adhere', 'to'],
    ['depend', 'on'],
    ['rely', 'on'],
    ['cooperate', 'with'],
    ['comply', 'with'],
  ]),
  determiners: words('the a an its their his our these those this all any each every some both no more'),
  infinitive: 'to',
  leadIn:
    /^(?:and )?(?:after|along|amid|as|at|based|before|by|considering|during|for|from|given|guided|if|in|on|once|over|since|through|to|under|upon|when|where|while|with|within)\b/i,
  listEnd: /\band other\b/,
  examples: /\b(?:such as|including)\b/,
  deadline: new RegExp(
    `\\b(?:[Bb]y|[Bb]efore|[Nn]o later than|[Nn]ot later than|[Pp]rior to) (?:the )?(?:(?:end|beginning|close|middle) of )?(?:the )?(?:year )?(?:(?:${MONTHS})(?: \\d{1,2},)? )?(?:19|20)\\d\\d\\b`,
  ),
  supports: [
    {
      noun: /\befforts?$/i,
      carriers: words('make increase step strengthen intensify redouble'),
      means: 'infinitives',
      otherwise: null,
    },
    { noun: /^(?:\S+ )?work$/i, carriers: words('do'), means: 'infinitives', otherwise: null },
    {
      noun: /\bprogress(?:es)?$/i,
      carriers: words('make'),
      means: 'gerunds',
      otherwise: 'make progress',
    },
    { noun: /\bsupport$/i, carriers: GIVE, means: { verb: 'support' }, otherwise: null },
    { noun: /\bguidance$/i, carriers: GIVE, means: { verb: 'guide' }, otherwise: null },
    { noun: /\bassistance$/i, carriers: GIVE, means: { verb: 'assist' }, otherwise: null },
    { noun: /\bencouragement$/i, carriers: GIVE, means: { verb: 'encourage' }, otherwise: null },
    { noun: /\bpublicity$/i, carriers: GIVE, means: { verb: 'publicise' }, otherwise: null },
    { noun: /\bpriority$/i, carriers: GIVE, means: { verb: 'prioritise' }, otherwise: null },
    { noun: /\bconsideration$/i, carriers: GIVE, means: { verb: 'consider' }, otherwise: null },
    { noun: /\bfull play$/i, carriers: GIVE, means: { verb: 'give full play' }, otherwise: null },
    { noun: /\bcontributions?$/i, carriers: words('make'), means: { verb: 'contribute' }, otherwise: null },
    { noun: /\bresponses?$/i, carriers: words('make'), means: { verb: 'respond' }, otherwise: null },
    { noun: /\battention$/i, carriers: words('pay give'), means: { verb: 'pay attention' }, otherwise: null },
    {
      noun: /\bimportance$/i,
      carriers: words('attach'),
      means: { verb: 'attach importance' },
      otherwise: null,
    },
    {
      noun: /\bemphasis$/i,
      carriers: words('place lay put'),
      means: { verb: 'emphasise' },
      otherwise: null,
    },
    {
      noun: /\bresearch(?: (?:on|into) (?<about>.+))?$/i,
      carriers: CONDUCT,
      means: { verb: 'research' },
      otherwise: null,
    },
  ],
  verbs: ENGLISH_VERBS,
};
