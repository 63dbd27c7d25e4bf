import type { Graph, TextRange } from '../model.ts';
import { codePointsIn } from './code-points.ts';
import { checksumOf } from './hash.ts';
import type { JsonObject } from './json.ts';
import type { OwnStatus } from './own-status.ts';
import { type PrintedText, printedText, spotOf } from './printed.ts';

/** The colours of a highlight, by name; what they look like is a matter of the theme. */
export type AnnotationColour = (typeof ANNOTATION_COLOURS)[number];

export const ANNOTATION_COLOURS = ['sun', 'leaf', 'sky', 'rose'] as const;

/** What an annotation is: words of a person, a coloured passage, a place to come back to, or a commitment that a person counts as theirs. */
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

export const ANNOTATION_KINDS = ['note', 'highlight', 'bookmark', 'mark'] as const;

/**
 * Printed words and what stands around them, by which they are found again (the TextQuoteSelector of Web Annotation). `prefix` and `suffix` are up
 * to 64 characters each. They run on over the ends of the block (a line end stands between two blocks), because short blocks are printed more
 * than once: one clause of the first plan stands in four places.
 */
export type TextQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** What a person wrote at a place of a plan. It is theirs and no part of the plan. */
export type Annotation = {
  /** "urn:uuid:…", or the IRI that another program gave. */
  readonly id: string;
  /** The id of the plan. */
  readonly plan: string;
  readonly kind: AnnotationKind;
  /** The id of the block, or of another node, that it was made on; see `attachAnnotations` for where it stands in the present reading. */
  readonly at: string;
  readonly quote: TextQuote;
  /** Where `quote.exact` began in the text of `at`, in Unicode code points, as Web Annotation counts. */
  readonly start: number;
  /** The checksum of the text of `at` as it was; empty where another program made the annotation. */
  readonly checksum: string;
  /** On the block as a whole: then `quote.exact` is its whole text. */
  readonly whole: boolean;
  /**
   * A selection over several blocks is one annotation a block. All have the id of the first one here, itself included; `null` for an annotation
   * that stands alone. The words, tags, status and day are those of the first.
   */
  readonly group: string | null;
  readonly colour: AnnotationColour | null;
  /** Markdown; empty where nothing was written. */
  readonly text: string;
  readonly tags: readonly string[];
  /** How far a person has come; only for a `mark`. */
  readonly status: OwnStatus | null;
  /** A person's own day, ISO 8601. */
  readonly due: string | null;
  /** Instants, ISO 8601 in UTC, as `Date.toISOString` writes them. */
  readonly created: string;
  readonly modified: string;
  /** The annotation as another program wrote it, where it holds more than is read here; it is written back with it. */
  readonly foreign: JsonObject | null;
};

/** Words of a plan, or a block as a whole, with what is needed to find them again in another version of the plan. */
export type AnnotationPlace = Pick<Annotation, 'at' | 'quote' | 'start' | 'checksum' | 'whole'>;

/** The part of an annotation that a person changes. */
export type AnnotationWords = Pick<Annotation, 'kind' | 'colour' | 'text' | 'tags' | 'status' | 'due'>;

/** Words of a block; without a range the block as a whole. */
export type Selected = { readonly at: string; readonly range: TextRange | null };

/** What is needed for an annotation besides its place. What is not said is empty. */
export type NewAnnotation = Pick<Annotation, 'id' | 'kind' | 'created'> & Partial<AnnotationWords>;

const CONTEXT = 64;

/**
 * Makes an annotation on words of a block or on a block as a whole. Spaces at the ends of the range are left out, and no character is cut in two.
 * `undefined` where the plan has no such place or the range holds no words.
 */
export function annotationOn(graph: Graph, given: NewAnnotation & Selected): Annotation | undefined {
  return annotated(graph, printedText(graph), given);
}

/** Makes the annotations of a selection over several blocks, one a block, with a common group; parts without words are left out. */
export function annotationsOn(
  graph: Graph,
  given: Omit<NewAnnotation, 'id'> & {
    readonly parts: readonly Selected[];
    /** Gives a new "urn:uuid:…" at every call. */
    readonly newId: () => string;
  },
): readonly Annotation[] {
  const { parts, newId, ...words } = given;
  const printed = printedText(graph);
  const made: Annotation[] = [];
  for (const part of parts) {
    const { kind, created, colour } = words;
    const own = made.length === 0 ? words : { kind, created, ...(colour !== undefined && { colour }) };
    const one = annotated(graph, printed, { ...own, ...part, id: newId() });
    if (one) made.push(one);
  }
  const [first] = made;
  return made.length < 2 || !first ? made : made.map((one) => ({ ...one, group: first.id }));
}

function annotated(
  graph: Graph,
  printed: PrintedText,
  given: NewAnnotation & Selected,
): Annotation | undefined {
  const { at, range, id, kind, created, colour, text, tags, status, due } = given;
  const block = graph.nodes.get(at)?.text;
  const cut = block === undefined ? undefined : trimmed(block, range ?? [0, block.length]);
  if (block === undefined || cut === undefined) return undefined;
  return {
    id,
    plan: graph.plan.meta.id,
    kind,
    at,
    quote: { exact: block.slice(...cut), ...contextOf(graph, printed, at, block, cut) },
    start: codePointsIn(block.slice(0, cut[0])),
    checksum: checksumOf(block),
    whole: range === null,
    group: null,
    colour: colour ?? null,
    text: text ?? '',
    tags: tags ?? [],
    status: status ?? null,
    due: due ?? null,
    created,
    modified: created,
    foreign: null,
  };
}

/** The range without the spaces at its ends, widened where it would cut a character in two; `undefined` where no words are left. */
function trimmed(text: string, [from, to]: TextRange): TextRange | undefined {
  let start = Math.max(0, Math.min(from, text.length));
  let end = Math.max(start, Math.min(to, text.length));
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return undefined;
  return [start - Number(cutsCharacter(text, start)), end + Number(cutsCharacter(text, end))];
}

function contextOf(
  graph: Graph,
  printed: PrintedText,
  at: string,
  block: string,
  [from, to]: TextRange,
): Pick<TextQuote, 'prefix' | 'suffix'> {
  const spot = spotOf(graph, printed, at);
  const text = spot ? printed.text : block;
  const base = spot?.start ?? 0;
  return { prefix: before(text, base + from), suffix: behind(text, base + to) };
}

/** The words before a position, as a quote keeps them. */
export function before(text: string, position: number): string {
  const start = Math.max(0, position - CONTEXT);
  return text.slice(start + Number(cutsCharacter(text, start)), position);
}

/** The words behind a position, as a quote keeps them. */
export function behind(text: string, position: number): string {
  const end = Math.min(text.length, position + CONTEXT);
  return text.slice(position, end - Number(cutsCharacter(text, end)));
}

/** Whether a position stands between the two halves of a character (a surrogate pair). */
function cutsCharacter(text: string, position: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(position - 1)) && /[\udc00-\udfff]/.test(text.charAt(position));
}
