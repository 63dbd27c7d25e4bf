/** The places with a number that a text can point to. */
export type NumberedKind = 'chapter' | 'section' | 'box' | 'footnote';

/**
 * How one family of plans points to places of its own text. An expression may hold the group `words` for the words that point, where
 * it needs more around them to be sure.
 */
export type ReferencePattern = {
  /** Finds in a title the word by which a plan of this kind speaks of itself: group `noun` ("Plan", "Opinions"). */
  readonly noun: RegExp;
  /** The words that mean the plan itself, as the source of an expression in which `{noun}` stands for that word. */
  readonly self: string;
  /** What speaks of another plan, likewise. Behind such words in the same block, and in the next, the words of `self` may mean that other plan. */
  readonly another: string;
  /** The words at the end of a block that point to the list right behind it. */
  readonly list: RegExp;
  /** Names a place by its number: group `number`. */
  readonly numbered: readonly { readonly kind: NumberedKind; readonly expression: RegExp }[];
  /** An article before the title of a box that the running text leaves out or sets otherwise; `null` where the language has none. */
  readonly article: RegExp | null;
  /** The least words that make the title of a box a name that nothing else has by chance. */
  readonly leastTitle: number;
  /** The words at the beginning of a footnote that mean what carries its mark; `null` where none do. */
  readonly annotated: RegExp | null;
};

/** How plans in English point to places of their own text. */
export const ENGLISH_REFERENCES: ReferencePattern = {
  noun: /\b(?<noun>(?:Action )?Plan|Opinions|Outline|Guidelines|Programme|Program)(?= (?:for|of|on|to|during|regarding|concerning)\b|$)/i,
  // What follows may make it another plan: "the plan of the Central Committee", "the plan for 2022", "the plan period".
  self: '\\bth(?:is|ese|e) {noun}\\b(?! (?:of|for|to|on|that|which|period)\\b|[-–]\\w)',
  another: "\\b(?:an?|another|each|every|its|their) (?:(?!the |th[ie]s[ e])[\\w’'-]+ ){0,6}?{noun}\\b",
  list: /\b(?<words>as follows|the following)(?=[^.:;]*:$)/i,
  numbered: [
    { kind: 'box', expression: /\b(?<words>Box (?<number>\d{1,3}))\b(?! (?:of|in|to)\b)/g },
    // Laws have sections and chapters too: "Section 132 of the Internal Revenue Code", "Clean Water Act Section 404".
    {
      kind: 'section',
      expression:
        /(?:\b(?:see|in|under|by|with)|\() (?<words>[Ss]ection (?<number>\d{1,3}))\b(?! (?:of|[A-Z])|\()/g,
    },
    {
      kind: 'chapter',
      expression: /\b(?:[Ss]ee|[Ii]n|[Uu]nder) (?<words>[Cc]hapter (?<number>\d{1,2}|[IVX]+))\b(?! of\b)/g,
    },
  ],
  article: /^The /,
  leastTitle: 4,
  annotated: /^(?<words>This)(?= refers to\b)/,
};

/** How plans in Chinese point to places of their own text. */
export const CHINESE_REFERENCES: ReferencePattern = {
  noun: /(?<noun>规划|意见|行动计划|方案|纲要|办法)(?=$|》)/,
  self: '本{noun}',
  // "本" is said of the text in which it stands, and of no other.
  another: '(?!)',
  list: /(?<words>如下)(?=：$)/,
  numbered: [{ kind: 'box', expression: /(?<words>专栏\s*(?<number>\d{1,3}))/g }],
  article: null,
  leastTitle: Number.POSITIVE_INFINITY,
  annotated: null,
};
