/** Words that join others or ask, and never exclude a place. */
const STOP = new Set(
  `a about after all also an and any are as at be been before being between but by can could did do does done during each either else
   ever every for from get give given had has have having he her here his how i if in into is it its just let like list many may me
   mean means might more most much must my near no nor not of off on one only or other our out over please say says shall she should show so some
   such tell than that the their them then there these they this those through to too under until up upon us was we were what when where
   whether wants want needs need got find finds know knows look looks see sees try tries happen happens help helps which while who whom whose why will with within would you your
   able actually against allowed already am among amongst anybody anyone anything around because become becomes becoming better cannot cant doesnt dont
   even everybody everyone everything everywhere explain isnt itself leave leaves leaving make makes myself nobody nothing put puts really
   somebody someone something somewhere still stop stops stopping stuff take takes taking themselves thing things together toward towards very without work yet yourself`
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
    /\b(?:what counts? as|counts? as|what (?:does|do|is) (?=.*\bmean$)|(?:meaning|definition) of|define[ds]?|stands? for)\b/,
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
