import type { Place, TextRange } from './place.ts';

type NodeBase = {
  /** The id of design §5, made from structure: `section-4/measure-1/p-1`, `clause-17`, `agency/cnipa`. */
  readonly id: string;
  /** The words as printed at `place`, white space folded. For a container (chapter, section, box …) its printed heading. */
  readonly text: string;
  /** The id of the node that contains this one; `null` for the plan and for what the text only names (agencies, laws, places). */
  readonly parent: string | null;
  readonly place: Place;
};

/** The document as a whole. Its `text` is its title. */
export type PlanRoot = NodeBase & { readonly kind: 'plan'; readonly title: string };

/** A numbered part of the first rank. `label` is the number as printed ("III."). */
export type Chapter = NodeBase & {
  readonly kind: 'chapter';
  readonly number: number;
  readonly label: string;
  readonly title: string;
};

/** A numbered part of the second rank; the numbers run through the whole plan. `label` is the number as printed ("4.", "(18)"). */
export type Section = NodeBase & {
  readonly kind: 'section';
  readonly number: number;
  readonly label: string;
  readonly title: string;
};

/** An unnumbered sub-heading of a section, without a responsibility clause. `number` counts the topics of its section from 1. */
export type Topic = NodeBase & { readonly kind: 'topic'; readonly number: number; readonly title: string };

/** An unnumbered sub-heading of a section, with a responsibility clause. `number` counts the measures of its section from 1. */
export type Measure = NodeBase & {
  readonly kind: 'measure';
  readonly number: number;
  readonly title: string;
};

/** A numbered box: a project that elaborates the measure which it stands after. `label` is the number as printed ("Box 6"). */
export type Box = NodeBase & {
  readonly kind: 'box';
  readonly number: number;
  readonly label: string;
  readonly title: string;
};

/** A titled part of a box. `number` counts the projects of its box from 1. */
export type Project = NodeBase & {
  readonly kind: 'project';
  readonly number: number;
  readonly title: string;
};

/** A paragraph of running text. A responsibility clause at its end is a node of its own and not part of `text`. */
export type Paragraph = NodeBase & {
  readonly kind: 'paragraph';
  /** Counts the paragraphs of its parent from 1. */
  readonly number: number;
  /** Counts the paragraphs of its box, section or chapter from 1: the number in `§5 ¶2`. */
  readonly rank: number;
  /** In the front matter: `title` for a line set as a title, `line` for a short line that is not a sentence (a number, a date, a signature). */
  readonly role?: 'title' | 'line';
};

/** An item of a list. `number` counts the items of its parent from 1, `rank` those of its box, section or chapter. */
export type Item = NodeBase & { readonly kind: 'item'; readonly number: number; readonly rank: number };

/** A table: its caption and the row of column headings. The rows are nodes of their own. */
export type Table = NodeBase & {
  readonly kind: 'table';
  readonly number: number;
  readonly title: string;
  readonly columns: readonly string[];
};

/** A cell of a table as printed; `text` leaves out the footnote mark, `marks` are the ids of the marks in it. */
export type Cell = { readonly text: string; readonly place: Place; readonly marks: readonly string[] };

/** A row of the indicator table. */
export type Indicator = NodeBase & {
  readonly kind: 'indicator';
  readonly number: number;
  /** The name of the indicator without its number, footnote mark and unit. */
  readonly title: string;
  /** The unit as printed in brackets after the name ("%", "billion yuan"); `null` where none is printed. */
  readonly unit: string | null;
  /** The cells in the order of the table's columns, as printed. */
  readonly cells: readonly Cell[];
};

/** A footnote. `mark` is the mark as printed ("[1]"), and is part of `text`. */
export type Footnote = NodeBase & {
  readonly kind: 'footnote';
  readonly number: number;
  readonly mark: string;
};

/** `led`: the text prints who leads. `sole`: one body only. `joint`: several, and no lead is printed. */
export type Arrangement = 'led' | 'sole' | 'joint';

/** The part of a body in a clause. `lead` stands only where the text prints a lead; being first in a list is not leading. */
export type Role = 'lead' | 'participant' | 'sole' | 'joint';

/** A responsibility clause, "(This will be done by …)". `number` is its place in printed order, from 1. */
export type Clause = NodeBase & {
  readonly kind: 'clause';
  readonly number: number;
  readonly arrangement: Arrangement;
};

/** How a printed form of a name stands to the official name. */
export type FormStatus = 'official' | 'short' | 'slip' | 'former name' | 'collective';

/** One form in which a name is printed, with why we think it means this body. `confidence` runs from 0 to 1. */
export type NameForm = {
  readonly printed: string;
  readonly status: FormStatus;
  readonly confidence: number;
  readonly evidence: string | null;
  /** How often the form is printed in the clauses of this plan. */
  readonly inClauses: number;
};

type Body = NodeBase & {
  /** The canonical name; for a body the official English name. */
  readonly title: string;
  readonly abbreviation: string | null;
  readonly chinese: string | null;
  /** What kind of body it is: "ministry", "administration", "court", … */
  readonly bodyKind: string;
  /** Names that people use for it though this plan does not print them. */
  readonly also: readonly string[];
  readonly forms: readonly NameForm[];
};

/** A named body. */
export type Agency = Body & { readonly kind: 'agency' };

/** A collective such as "relevant departments": never a body, and never counted as one. */
export type Group = Body & { readonly kind: 'group' };

/**
 * A number or date that the text states. `value` is the number in its unit (percent as printed: 80 for "80%"), `null` for a date or a span.
 */
export type Quantity = NodeBase & {
  readonly kind: 'quantity';
  readonly measure: 'number' | 'percent' | 'duration' | 'date' | 'year' | 'span';
  readonly value: number | null;
  readonly unit: string | null;
  /** A printed qualifier: "more than", "within", "above" …; `null` where none is printed. */
  readonly qualifier: string | null;
  /** In a table, the heading of the column that it stands in ("2025"); `null` in running text. */
  readonly column: string | null;
  /** The printed words that say what is counted; `null` where the sentence does not say it in a form that we can read. */
  readonly counts: string | null;
};

/** The words of a promise: they say that something is to be, and are the only ones that do. */
export type Modal = 'will' | 'should' | 'shall' | 'must';

/** Words of a commitment as printed; `range` is where they stand in its `text`. */
export type PrintedWords = { readonly text: string; readonly range: TextRange };

/** One thing that a commitment promises. */
export type PrintedPromise = {
  readonly modal: Modal;
  /**
   * The base form of the verb that says what is to be done ("improve", "put in place"). Efforts, support, guidance and the like are seen
   * through: "efforts will be made to revise X" is "revise". With a negation it begins with "not ".
   */
  readonly verb: string;
  /** The words that say it ("will be improved"); a verb joined to another has only its own ("developed"). */
  readonly printed: string;
  readonly range: TextRange;
  /** `passive`: the words name nobody who acts. */
  readonly voice: 'passive' | 'active';
  /** What is acted upon: the subject of a passive, and otherwise the words behind the verb. `null` where there are none. */
  readonly object: PrintedWords | null;
  /** The grammatical subject, which clauses joined by "and" may share; `null` where none is printed. */
  readonly subject: PrintedWords | null;
};

/** A sentence that promises something in its main clause. `parent` is the block that it stands in. */
export type Commitment = NodeBase & {
  readonly kind: 'commitment';
  /** Counts the sentences of its block from 1, those that promise nothing included: the number in `§5 ¶2, sentence 3`. */
  readonly number: number;
  /** Where it stands in the `text` of its parent. */
  readonly range: TextRange;
  /** In printed order. */
  readonly promises: readonly PrintedPromise[];
  /** The time by which it is promised, as printed ("By 2025"); a span such as "within 15 months" is a quantity and no deadline. */
  readonly deadline: PrintedWords | null;
};

type Named = NodeBase & {
  readonly title: string;
  /** What it is: "law", "regulation", "treaty", "plan", "programme"; "body"; "city", "region", "country". */
  readonly type: string;
};

/** A law, treaty, plan or programme named in the text. */
export type Instrument = Named & { readonly kind: 'instrument' };
/** An international body named in the text. */
export type Organisation = Named & { readonly kind: 'organisation' };
/** A place on the map named in the text. */
export type PlaceName = Named & { readonly kind: 'place' };

/** A mark that refers to a footnote ("[1]"). `range` is where it stands in the `text` of its parent. */
export type Mark = NodeBase & { readonly kind: 'mark'; readonly number: number; readonly range: TextRange };

export type PlanNode =
  | PlanRoot
  | Chapter
  | Section
  | Topic
  | Measure
  | Box
  | Project
  | Paragraph
  | Item
  | Table
  | Indicator
  | Footnote
  | Clause
  | Agency
  | Group
  | Quantity
  | Commitment
  | Instrument
  | Organisation
  | PlaceName
  | Mark;

export type NodeKind = PlanNode['kind'];
