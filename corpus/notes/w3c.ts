import type { Annotation, AnnotationColour, AnnotationKind } from './annotation.ts';
import { codePointsIn } from './code-points.ts';
import { isObject, type Json, type JsonObject, listOf, member } from './json.ts';

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

/**
 * What Remit itself says of an annotation, as an Annotation of the Web Annotation Data Model (W3C Recommendation, https://www.w3.org/TR/annotation-model/):
 *
 * - `motivation`: commenting (note), highlighting, bookmarking, assessing (mark).
 * - `body`: the words as a TextualBody of text/markdown, each tag as one with the purpose *tagging*, the status as one with *assessing*.
 * - `target`: `source` is the link of the place, `remit://<plan>/<id>`. Two selectors describe the same words, as alternatives: a TextQuoteSelector,
 *   and a TextPositionSelector that counts the code points of the text of that place. A colour is a `styleClass`, with its stylesheet beside it.
 * - What the model has no term for has the prefix `remit:`.
 *
 * The keys always stand in the same order.
 */
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

/** The words of an annotation as bodies: one, or none. */
export function textBodies({ text }: Annotation): readonly JsonObject[] {
  return text === ''
    ? []
    : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: text }];
}

/** The tags of an annotation as bodies. */
export function tagBodies({ tags }: Annotation): readonly JsonObject[] {
  return tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value }));
}

/** The status of an annotation as bodies: one, or none. */
export function statusBodies({ status }: Annotation): readonly JsonObject[] {
  return status === null
    ? []
    : [{ type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: status }];
}

/** The words that an annotation is on, as the target of a Web Annotation. */
export function target({ plan, at, colour, quote, start }: Annotation): JsonObject {
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
