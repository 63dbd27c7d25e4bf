import type { VerbForms } from './commitment-pattern.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** The verbs of English plans. Every verb of the plans that were read by eye is in it; others are made by rule. */
export const ENGLISH_VERBS: VerbForms = {
  known: words(
    `accelerate accept accomplish accumulate achieve acquire adapt add address adhere adjust adopt advance align allocate allow analyse
    analyze announce apply appoint appraise approve arrange assess assign assist attain attract authorise authorize avoid become
    begin bring broaden build carry categorise categorize certify clarify coach collaborate collect combine commence
    commercialise commercialize communicate compile comply concentrate conduct confirm connect consider consolidate construct
    consult continue contribute convene convert convey cooperate coordinate crack create cultivate curb deal decide deepen defend define delegate
    deliver delineate deploy describe detect determine develop digitalise digitalize digitize disclose disseminate distribute diversify     educate eliminate embed emerge emphasise emphasize enable enact encourage enforce engage enhance enlarge enrich ensure
    enter equip eradicate establish evaluate examine expand expedite explain explore extend facilitate follow formulate foster fulfil fulfill
    gather generate give govern grant guide handle harmonise harmonize hold identify impart implement improve include incorporate
    increase incubate inform initiate innovate inspect install institute integrate intensify interpret introduce invest investigate invite join
    justify keep launch learn leverage localise localize maintain make manage maximise maximize meet mitigate mobilise mobilize
    modernise modernize modify motivate negotiate nurture obtain operate optimise optimize organise organize oversee participate
    penalise penalize perform preserve prevent prioritise prioritize procure produce prohibit promote promulgate propose prosecute protect
    prove provide publicise publicize publish punish pursue raise ratify realise realize receive recognise recognize recommend
    reduce refine regulate reinforce reject release rely remove renew repeal replace require rescind resolve respect respond restore restrict
    retain revise safeguard seek serve settle shorten simplify solve specify standardise standardize steer
    stimulate streamline strengthen strive submit sum summarise summarize supervise sustain take teach tell tighten tolerate transform
    translate unblock unify unite uphold urge utilise utilize verify vitalise vitalize weaken widen withdraw`,
  ),
  alsoNouns: words(
    `access complete open lower narrow lead form permit help reward draft reach boost drive break pilot combat shape select clear audit block group update upgrade contract approach harness act attempt award benefit control cut design effect effort end exercise exchange experience fight focus function fund guarantee host impact
    influence interest issue limit link list mark market matter measure monitor number order plan play practice process profit program project promise
    purchase rank record reform register report request research result review round run sample scale schedule set share speed sponsor staff stage
    stand start state step stress study support survey target test track trade train transfer treat trial trust try use view vote work`,
  ),
  beginsObject:
    /^(?:the|a|an|its|their|his|our|these|those|this|that|all|any|each|every|more|new|relevant|effective|full|better|to|out|up|in|on|with|as|[a-z]+s)$/,
  irregular: {
    become: 'become',
    begun: 'begin',
    borne: 'bear',
    broken: 'break',
    brought: 'bring',
    built: 'build',
    chosen: 'choose',
    cut: 'cut',
    dealt: 'deal',
    done: 'do',
    drawn: 'draw',
    driven: 'drive',
    felt: 'feel',
    forbidden: 'forbid',
    fought: 'fight',
    found: 'find',
    given: 'give',
    gone: 'go',
    grown: 'grow',
    heard: 'hear',
    held: 'hold',
    kept: 'keep',
    known: 'know',
    laid: 'lay',
    learnt: 'learn',
    led: 'lead',
    left: 'leave',
    lent: 'lend',
    let: 'let',
    lost: 'lose',
    made: 'make',
    met: 'meet',
    overcome: 'overcome',
    overseen: 'oversee',
    paid: 'pay',
    put: 'put',
    read: 'read',
    rebuilt: 'rebuild',
    run: 'run',
    seen: 'see',
    sent: 'send',
    set: 'set',
    shown: 'show',
    sought: 'seek',
    spent: 'spend',
    sped: 'speed',
    spread: 'spread',
    struck: 'strike',
    taken: 'take',
    taught: 'teach',
    told: 'tell',
    undertaken: 'undertake',
    upheld: 'uphold',
    withdrawn: 'withdraw',
    won: 'win',
    written: 'write',
  },
  phrasal: {
    bring: [
      ['in', 'bring in'],
      ['about', 'bring about'],
    ],
    build: [['up', 'build up']],
    carry: [
      ['out', 'carry out'],
      ['forward', 'carry forward'],
      ['through', 'carry through'],
    ],
    crack: [
      ['down on', 'crack down on'],
      ['down upon', 'crack down on'],
    ],
    deal: [['with', 'deal with']],
    draw: [['up', 'draw up']],
    phase: [
      ['in', 'phase in'],
      ['out', 'phase out'],
    ],
    put: [
      ['in place', 'put in place'],
      ['into place', 'put in place'],
      ['into effect', 'put into effect'],
      ['into practice', 'put into practice'],
      ['forward', 'put forward'],
    ],
    roll: [['out', 'roll out']],
    scale: [['up', 'scale up']],
    set: [
      ['up', 'set up'],
      ['out', 'set out'],
    ],
    speed: [['up', 'speed up']],
    step: [['up', 'step up']],
    take: [['into account', 'take into account']],
    try: [['out', 'try out']],
    work: [['out', 'work out']],
  },
  lettingAct: words('allow assist enable encourage ensure guide help let make support urge'),
  ownAlways: words('ensure'),
};
