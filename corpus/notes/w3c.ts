import type { Annotation, AnnotationColour, AnnotationKind } from './annotation.ts';
import { codePointsIn } from './code-points.ts';
import { canonical, isObject, type Json, type JsonObject, listOf, member, without } from './json.ts';

/**
 * Writes an annotation as an Annotation of the Web Annotation Data Model (W3C Recommendation, https://www.w3.org/TR/annotation-model/):
 *
 * - `motivation`: commenting (note), highlighting, bookmarking, assessing (mark).
 * - `body`: the words as a TextualBody of text/markdown, each tag as one with the purpose *tagging*, the status as one with *assessing*.
 * - `target`: `source` is the link of the place, `remit://<plan>/<id>`. Two selectors describe the same words, as alternatives: a TextQuoteSelector,
 *   and a TextPositionSelector that counts the code points of the text of that place. A colour is a `styleClass`, with its stylesheet beside it.
 * - What the model has no term for has the prefix `remit:`.
 *
 * The keys always stand in the same order. What another program wrote and Remit does not read is written back as it was, and all of it as it was
 * when the person changed nothing.
 */
export function webAnnotation(annotation: Annotation): JsonObject {
  const { foreign } = annotation;
  return foreign === null ? ours(annotation) : overlaid(foreign, annotation);
}

const MOTIVATIONS: Readonly<Record<AnnotationKind, string>> = {
  note: 'commenting',
  highlight: 'highlighting',
  bookmark: 'bookmarking',
  mark: 'assessing',
};

/** The kind of annotation that a motivation stands for; `undefined` for a motivation of which Remit has no kind. */
export function kindOfMotivation(motivation: Json): AnnotationKind | undefined {
  const kinds = Object.keys(MOTIVATIONS) as AnnotationKind[];
  return kinds.find((kind) => MOTIVATIONS[kind] === motivation);
}

/** What a program that knows nothing of themes shows a colour as. */
const SWATCHES: Readonly<Record<AnnotationColour, string>> = {
  sun: '#fbe38e',
  leaf: '#cdeab5',
  sky: '#c3e0f7',
  rose: '#f9cfd3',
};

/** The part of an annotation that Remit writes by itself. */
export function ours(annotation: Annotation): JsonObject {
  const { id, kind, created, modified, colour, whole, group, due, checksum } = annotation;
  const body = [...textBodies(annotation), ...tagBodies(annotation), ...statusBodies(annotation)];
  return {
    id,
    type: 'Annotation',
    motivation: MOTIVATIONS[kind],
    created,
    modified,
    ...(body.length > 0 && { body }),
    target: target(annotation),
    ...(colour !== null && { stylesheet: stylesheet(colour) }),
    ...(whole && { 'remit:whole': true }),
    ...(group !== null && { 'remit:group': group }),
    ...(due !== null && { 'remit:due': due }),
    ...(checksum !== '' && { 'remit:checksum': checksum }),
  };
}

const OWN_MEMBERS: ReadonlySet<string> = new Set([
  'id',
  'type',
  'motivation',
  'created',
  'modified',
  'body',
  'bodyValue',
  'target',
  'stylesheet',
  'remit:whole',
  'remit:group',
  'remit:due',
  'remit:checksum',
]);

function textBodies({ text }: Annotation): readonly JsonObject[] {
  return text === ''
    ? []
    : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: text }];
}

function tagBodies({ tags }: Annotation): readonly JsonObject[] {
  return tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value }));
}

function statusBodies({ status }: Annotation): readonly JsonObject[] {
  return status === null
    ? []
    : [{ type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: status }];
}

function target({ plan, at, colour, quote, start }: Annotation): JsonObject {
  const { exact, prefix, suffix } = quote;
  return {
    type: 'SpecificResource',
    source: `remit://${plan}/${at}`,
    ...(colour !== null && { styleClass: colour }),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + codePointsIn(exact) },
    ],
  };
}

// A style class without a stylesheet must be ignored, says the model (4.4).
function stylesheet(colour: AnnotationColour): JsonObject {
  return { type: 'CssStylesheet', value: `.${colour} { background-color: ${SWATCHES[colour]} }` };
}

/** What a body of an annotation is to Remit. */
export type BodyPart = 'text' | 'tag' | 'status' | 'other';

/** Tells what a body is: a textual body by its purpose, anything else is of another program and only kept. */
export function bodyPart(body: Json): BodyPart {
  if (
    !isObject(body) ||
    member(body, 'type') !== 'TextualBody' ||
    typeof member(body, 'value') !== 'string'
  ) {
    return 'other';
  }
  const purposes = listOf(member(body, 'purpose'));
  if (purposes.includes('tagging')) return 'tag';
  return purposes.includes('assessing') ? 'status' : 'text';
}

/** The annotation of another program with what the person changed in it: what the person left alone stays as it was written. */
function overlaid(foreign: JsonObject, annotation: Annotation): JsonObject {
  const own = ours(annotation);
  const body = bodies(foreign, annotation);
  const kept = without(foreign, OWN_MEMBERS);
  const { target: aim, ...rest } = without(own, new Set(['body']));
  const motives = listOf(member(foreign, 'motivation'));
  const sameKind =
    motives.some((motive) => kindOfMotivation(motive) === annotation.kind) ||
    (annotation.kind === 'note' && !motives.some(kindOfMotivation));
  const motivation = member(foreign, 'motivation');
  return {
    ...rest,
    ...(sameKind && motivation !== undefined && { motivation }),
    ...(body.length > 0 && { body }),
    target: targetWith(member(foreign, 'target'), aim as JsonObject, annotation),
    ...kept,
  };
}

function bodies(foreign: JsonObject, annotation: Annotation): readonly Json[] {
  const before = bodiesOf(foreign);
  const of = (part: BodyPart) => before.filter((body) => bodyPart(body) === part);
  const keptOr = (part: BodyPart, values: readonly string[], made: readonly JsonObject[]) =>
    canonical(valuesOf(of(part))) === canonical(values) ? of(part) : made;
  const texts = of('text');
  return [
    ...(textIn(texts) === annotation.text ? texts : textBodies(annotation)),
    ...keptOr('tag', annotation.tags, tagBodies(annotation)),
    ...keptOr('status', annotation.status === null ? [] : [annotation.status], statusBodies(annotation)),
    ...of('other'),
  ];
}

/** The bodies of an annotation; `bodyValue` is a short way to write one of plain text. */
export function bodiesOf(annotation: JsonObject): readonly Json[] {
  const value = member(annotation, 'bodyValue');
  const plain = typeof value === 'string' ? [{ type: 'TextualBody', format: 'text/plain', value }] : [];
  return [...listOf(member(annotation, 'body')), ...plain];
}

/** The values of textual bodies. */
export function valuesOf(textual: readonly Json[]): readonly string[] {
  return textual.flatMap((body) => {
    const value = isObject(body) ? member(body, 'value') : undefined;
    return typeof value === 'string' ? [value] : [];
  });
}

/** The words of textual bodies: several are paragraphs of one text. */
export function textIn(textual: readonly Json[]): string {
  return valuesOf(textual).join('\n\n');
}

const OWN_TARGET: ReadonlySet<string> = new Set(['type', 'source', 'styleClass', 'selector']);
const OWN_SELECTORS: readonly (Json | undefined)[] = ['TextQuoteSelector', 'TextPositionSelector'];

/** Other selectors say the same words in another way, so they are kept only as long as the words are the same. */
function targetWith(before: Json | undefined, own: JsonObject, { quote }: Annotation): JsonObject {
  if (!isObject(before)) return own;
  const selectors = listOf(member(before, 'selector'));
  const isSame = selectors.some((one) => isObject(one) && member(one, 'exact') === quote.exact);
  const others = isSame
    ? selectors.filter((one) => !isObject(one) || !OWN_SELECTORS.includes(member(one, 'type')))
    : [];
  return {
    ...own,
    selector: [...listOf(member(own, 'selector')), ...others],
    ...without(before, OWN_TARGET),
  };
}
