import { ANNOTATION_COLOURS, type Annotation, type AnnotationKind, type TextQuote } from './annotation.ts';
import { idFrom } from './hash.ts';
import { canonical, isObject, type Json, type JsonObject, listOf, member } from './json.ts';
import { OWN_STATUSES } from './own-status.ts';
import { bodiesOf, bodyPart, kindOfMotivation, ours, textIn, valuesOf } from './w3c.ts';

/** What is read of an annotation, or why it could not be read, as the end of a sentence: "because …". */
export type ReadAnnotation =
  | { readonly kind: 'read'; readonly annotation: Annotation }
  | { readonly kind: 'unread'; readonly because: string };

/** What reading needs to know. `now` is an ISO instant: it stands for the dates that an annotation of another program does not say. */
export type ReadingOf = { readonly plan: string; readonly now: string };

const LONGEST = {
  id: 500,
  place: 200,
  text: 100_000,
  quote: 20_000,
  context: 1_000,
  tag: 100,
  tags: 100,
  bodies: 500,
} as const;
const PLACE = /^remit:\/\/([a-z0-9-]{1,100})\/([a-z0-9][a-z0-9/~-]*)$/;

/**
 * Reads an Annotation of the Web Annotation Data Model that is on a place of a plan. It takes what `webAnnotation` writes and what other programs
 * may write: words as `bodyValue` or several bodies, a selector alone or in a list, a place without any selector (then it is on the place as a
 * whole). What it holds besides is kept in `foreign`. What is too long or is on something else is not read; nothing is cut. Never throws.
 * The value must be shallow (see `isShallow`).
 */
export function readWebAnnotation(value: Json, { plan, now }: ReadingOf): ReadAnnotation {
  if (!isObject(value)) return unread('they are no annotations');
  if (!listOf(member(value, 'type')).includes('Annotation')) return unread('they are no annotations');
  const targets = listOf(member(value, 'target'));
  const [target] = targets;
  if (target === undefined || targets.length > 1) return unread('they are not on one place of a plan');
  const place = placeOf(target);
  if (place === undefined) return unread('they are not on one place of a plan');
  if (place.plan !== plan) return unread('they are on another plan');
  const bodies = bodiesOf(value);
  const of = (part: ReturnType<typeof bodyPart>) => bodies.filter((body) => bodyPart(body) === part);
  const text = textIn(of('text'));
  const tags = valuesOf(of('tag'));
  const selected = quoteIn(target);
  if (selected === undefined || isTooLong(value, text, tags, bodies)) return unread('they are too long');
  const created = instant(member(value, 'created')) ?? instant(member(value, 'modified')) ?? now;
  const annotation: Annotation = {
    id: stringIn(value, 'id') || idFrom(canonical(value)),
    plan,
    kind: kindOf(value, text),
    at: place.at,
    quote: selected.quote,
    start: selected.start,
    checksum: stringIn(value, 'remit:checksum').slice(0, 8),
    whole: selected.isPlace || member(value, 'remit:whole') === true,
    group: stringIn(value, 'remit:group') || null,
    colour: oneOf(ANNOTATION_COLOURS, isObject(target) ? member(target, 'styleClass') : undefined),
    text,
    tags,
    status: oneOf(OWN_STATUSES, valuesOf(of('status'))[0]),
    due: day(member(value, 'remit:due')),
    created,
    modified: instant(member(value, 'modified')) ?? created,
    foreign: null,
  };
  const own = ours(annotation);
  // What Remit wrote has its keys in order, so the costly comparison is for the others.
  const isOurs = JSON.stringify(own) === JSON.stringify(value) || canonical(own) === canonical(value);
  return { kind: 'read', annotation: isOurs ? annotation : { ...annotation, foreign: value } };
}

function unread(because: string): ReadAnnotation {
  return { kind: 'unread', because };
}

function placeOf(target: Json): { readonly plan: string; readonly at: string } | undefined {
  const source = isObject(target) ? (member(target, 'source') ?? member(target, 'id')) : target;
  const link = isObject(source) ? member(source, 'id') : source;
  if (typeof link !== 'string' || link.length > LONGEST.place) return undefined;
  const [, plan, at] = PLACE.exec(link) ?? [];
  return plan === undefined || at === undefined ? undefined : { plan, at };
}

type SelectedWords = { readonly quote: TextQuote; readonly start: number; readonly isPlace: boolean };

/** The quote of a target; an empty one where it has none. `undefined` where it is too long. */
function quoteIn(target: Json): SelectedWords | undefined {
  const selectors = isObject(target) ? listOf(member(target, 'selector')).filter(isObject) : [];
  const words = selectors.find((one) => member(one, 'type') === 'TextQuoteSelector');
  const position = selectors.find((one) => member(one, 'type') === 'TextPositionSelector');
  const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((key) =>
    words ? stringIn(words, key) : '',
  );
  if (exact === undefined || prefix === undefined || suffix === undefined) return undefined;
  if (exact.length > LONGEST.quote || Math.max(prefix.length, suffix.length) > LONGEST.context)
    return undefined;
  const start = position ? member(position, 'start') : undefined;
  return {
    quote: { exact, prefix, suffix },
    start: typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : 0,
    isPlace: exact === '',
  };
}

function isTooLong(
  value: JsonObject,
  text: string,
  tags: readonly string[],
  bodies: readonly Json[],
): boolean {
  return (
    Math.max(stringIn(value, 'id').length, stringIn(value, 'remit:group').length) > LONGEST.id ||
    text.length > LONGEST.text ||
    tags.length > LONGEST.tags ||
    tags.some((tag) => tag.length > LONGEST.tag) ||
    bodies.length > LONGEST.bodies
  );
}

/** The first motivation that Remit has a kind for; otherwise words are a note, and a passage without words is a highlight. */
export function kindOf(value: JsonObject, text: string): AnnotationKind {
  const kinds = listOf(member(value, 'motivation')).flatMap((motive) => kindOfMotivation(motive) ?? []);
  return kinds[0] ?? (text === '' ? 'highlight' : 'note');
}

function stringIn(value: JsonObject, key: string): string {
  const found = member(value, key);
  return typeof found === 'string' ? found : '';
}

function oneOf<T extends string>(values: readonly T[], value: Json | undefined): T | null {
  return values.find((one) => one === value) ?? null;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** An instant in UTC. Without a zone UTC is meant. */
function instant(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' || !INSTANT.test(value)) return undefined;
  const moment = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** A day of the calendar: 30 February is none. */
function day(value: Json | undefined): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value) ? value : null;
}
