import type { Annotation } from './annotation.ts';
import { canonical, isObject, type Json, type JsonObject, listOf, member, without } from './json.ts';
import {
  type BodyPart,
  bodiesOf,
  bodyPart,
  ours,
  statusBodies,
  tagBodies,
  target,
  textBodies,
  textIn,
  valuesOf,
} from './w3c.ts';
import { kindOf, readWebAnnotation } from './w3c-read.ts';

/**
 * Writes an annotation as a Web Annotation (see `ours` for its form). One that another program made is written as that program did as long as it
 * says the same. When a person has changed it, what is changed is written anew and all else stays, what Remit does not know included.
 */
export function webAnnotation(annotation: Annotation): JsonObject {
  const { foreign } = annotation;
  if (foreign === null) return ours(annotation);
  return isUnchanged(annotation, foreign) ? foreign : overlaid(foreign, annotation);
}

/** Whether two annotations say the same, whatever the programs that wrote them. */
export function saysTheSame(a: Annotation, b: Annotation): boolean {
  return a === b || annotationText(a) === annotationText(b);
}

/** An annotation as text: the same for annotations that say the same, whatever the order in which another program wrote its members. */
export function annotationText(annotation: Annotation): string {
  return annotation.foreign === null
    ? JSON.stringify(ours(annotation))
    : canonical(webAnnotation(annotation));
}

// Dates that the other program did not say are no instants here, so that they are written.
function isUnchanged(annotation: Annotation, foreign: JsonObject): boolean {
  const read = readWebAnnotation(foreign, { plan: annotation.plan, now: '' });
  return read.kind === 'read' && canonical(ours(read.annotation)) === canonical(ours(annotation));
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

/** The annotation of another program with what the person changed in it: what the person left alone stays as it was written. */
function overlaid(foreign: JsonObject, annotation: Annotation): JsonObject {
  const own = ours(annotation);
  const body = bodies(foreign, annotation);
  const motivation = member(foreign, 'motivation');
  const keepsMotivation = motivation !== undefined && kindOf(foreign, annotation.text) === annotation.kind;
  // Written over in place, so that the keys keep their order.
  return {
    ...own,
    ...(keepsMotivation && { motivation }),
    ...(body.length > 0 && { body }),
    target: targetWith(member(foreign, 'target'), target(annotation), annotation),
    ...without(foreign, OWN_MEMBERS),
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
