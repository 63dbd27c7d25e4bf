/** Words that join others or ask, and never exclude a place. */
const STOP = new Set(
  `a able about actually after against all allowed already also am among amongst an and any anybody anyone anything are arent around as at
   back be because become becomes becoming been before being better between but by came can cannot cant come comes coming could couldnt did
   didnt do does doesnt doing done dont during each either else even ever every everybody everyone everything everywhere explain find finds
   for from get gets getting give given go goes going gone got had happen happens has hasnt have havent having he help helps her here his
   how i if im in into is isnt it its itself ive just keep keeping keeps know knows leave leaves leaving let like list look looks made make
   makes making many may me mean means might more most much must my myself near need needs no nobody nor not nothing of off on one only or
   other our out over please put puts really same say says see sees shall she should shouldnt show so some somebody someone something
   somewhere still stop stopping stops stuff such take taken takes taking tell than that thats the their them themselves then there theres
   these they thing things this those through to together too took toward towards tries try under until up upon us very want wants was
   wasnt we went were werent what whats when where wheres whether which while who whom whos whose why will with within without wont work
   would wouldnt yet you your yourself`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word, in its normal form, only joins or asks. */
export function isStopWord(form: string): boolean {
  return STOP.has(form);
}

/** What a question asks for beyond its words. */
export type Intent =
  | 'amount'
  | 'duration'
  | 'date'
  | 'meaning'
  | 'lead'
  | 'who'
  | 'led-by'
  | 'alone'
  | 'document';

/** Turns of phrase of questions: they say what is asked, and their words are not looked for. Matched on words in their normal form. */
const FRAMES: readonly (readonly [expression: RegExp, intent: Intent | null])[] = [
  [/\b(?:led|headed) by\b/, 'led-by'],
  [/\b(?:under )?(?:the )?leadership of\b/, 'led-by'],
  [/^(?:what|which \w+) (?:does|do|is|are) (?=.*\b(?:lead|leads|leading)\b)/, 'led-by'],
  [/\b(?:alone|solely|by itself|on its own|sole body)\b/, 'alone'],
  [
    /^(?:how (?:many|much|often|big|large|high)|what (?:number|share|percentage|percent|proportion|rate|figure|target|value)(?: of)?)\b/,
    'amount',
  ],
  [
    /^(?:how (?:long|soon|fast|quickly)|within what (?:time|period)|what (?:is the )?(?:time limit|deadline)(?: for| of)?)(?: (?:does|do|will|can|should|must|may|is|are))?(?: it)?(?: takes?| last)?\b/,
    'duration',
  ],
  [/^(?:by when|until when|when (?:will|must|should|is|are|was|were|did|does|do)|when)\b/, 'date'],
  [/^(?:what|which|in (?:what|which)) (?:year|date|day|month)\b/, 'date'],
  [
    /\b(?:what counts? as|counts? as|what (?:does|do|is) (?=.*\bmean$)|(?:meanings?|definitions?)(?: of)?|define[ds]?|stands? for)\b/,
    'meaning',
  ],
  [/\bmean$/, 'meaning'],
  [
    /^what (?:happens?|is happening|is done|is being done|must be done|should be done)(?: to| with| about| when| if| against| for)?\b/,
    null,
  ],
  [
    /\b(?:who|which (?:agency|agencies|ministry|ministries|body|bodies|department|departments|organ|organs)) (?:leads?|is (?:the )?lead(?:ing)?(?: body)?(?: for| on| in)?|heads?)\b/,
    'lead',
  ],
  [
    /\b(?:who|which (?:agency|agencies|ministry|ministries|body|bodies|department|departments|organ|organs)) (?:is|are|will be)? ?(?:responsible|in charge|accountable|competent|does|do|handles?|deals? with|takes? care|covers?|works? on|takes? part|involved)(?: of| for| in| on)?\b/,
    'who',
  ],
  [
    /^(?:who|which (?:agency|agencies|ministry|ministries|body|bodies|department|departments)) (?:does|do|is|are|will|for)\b/,
    'who',
  ],
  [
    /^(?:what|which) (?:does|do|is|are|was|were|will|counts? as|has|have|must|should) (?:the plan|this plan|the text)?(?: say| says| do| mean| provide)?(?: about| on| for| of| with)?/,
    null,
  ],
  [
    /^(?:where|how|why) (?:does|do|is|are|will|should|can) (?:the plan|this plan|the text)?(?: say| mention| speak)?(?: about| on| of)?/,
    null,
  ],
  [
    // What is asked about the document itself is answered by its first page.
    /\b(?:the|this) (?:plan|document|text|circular|notice)(?= (?:issued|published|released|approved|adopted|signed|printed|announced|circulated|dated)\b)/,
    'document',
  ],
  [
    /(?<=\b(?:issued|published|released|approved|adopted|signed|printed|announced|wrote|circulated|(?:date|number|title|issuer|author) of) )(?:the|this) (?:plan|document|text|circular|notice)\b/,
    'document',
  ],
  [
    /^(?:(?:any|some|more) information|(?:(?:any|some|more|the|an?) )?(?:info|details|overview|summary|explanation|description)) (?:on|about|of|regarding|concerning)\b/,
    null,
  ],
  [
    /^(?:(?:any|all|the|what) )?(?:rules?|provisions?|everything|part|passage) (?:on|about|regarding|concerning)\b/,
    null,
  ],
  [/^(?:the |any )?reasons? (?:for|why|behind|to)\b/, null],
  [/\b(?:care|worry|talk|speak|think|learn|read|hear) about\b/, null],
  [/\b(?:allowed|supposed|obliged|entitled) to\b/, null],
  [/\b(?:the )?(?:date|day) (?:of|on which|when)\b/, 'date'],
  [/\bin (?:the|this) (?:plan|text|document)\b/, null],
  [/\b(?:does|do|did|will|must|should|has|was|is) (?:the|this) plan\b/, null],
  [/\b(?:the|this) plan (?:says?|mentions?|speaks?|does|do|provides?)(?: about| on| of)?\b/, null],
];

/** A part of the query that only asks: the range of its words, and what it asks for. */
export type Frame = { readonly from: number; readonly to: number; readonly intent: Intent | null };

/** Finds the turns of phrase of a question in the words of a query, given in their normal form. */
export function framesIn(forms: readonly string[]): readonly Frame[] {
  const text = forms.join(' ');
  const frames: Frame[] = [];
  for (const [expression, intent] of FRAMES) {
    const match = expression.exec(text);
    if (!match || match[0].trim() === '') continue;
    const from = text.slice(0, match.index).split(' ').filter(Boolean).length;
    const to = from + match[0].split(' ').filter(Boolean).length;
    frames.push({ from, to, intent });
  }
  return frames;
}
