import { counted, listed } from '../questions/in-words.ts';
import type { Annotation } from './annotation.ts';
import { idFrom } from './hash.ts';
import {
  canonical,
  isObject,
  isShallow,
  type Json,
  type JsonObject,
  listOf,
  member,
  without,
} from './json.ts';
import { type ReadingOf, readWebAnnotation } from './w3c-read.ts';
import { saysTheSame, webAnnotation } from './w3c-write.ts';

/** What a notes file holds. */
export type NotesFile = {
  readonly annotations: readonly Annotation[];
  /** What stands among the annotations and could not be read, as it was. */
  readonly unread: readonly Json[];
  /** What other programs wrote about the collection as a whole. */
  readonly foreign: JsonObject;
};

/** A notes file as read. Unless it `isNotesFile`, it must not be written over: nothing of it is kept here. `problems` are plain sentences. */
export type ReadNotes = NotesFile & { readonly isNotesFile: boolean; readonly problems: readonly string[] };

/** The plan that notes are on, as `PlanMeta` knows it. */
export type NotedPlan = { readonly id: string; readonly title: string };

export const NO_NOTES: NotesFile = { annotations: [], unread: [], foreign: {} };

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const TERMS: JsonObject = { remit: 'remit://terms#' };
const OWN_MEMBERS: ReadonlySet<string> = new Set([
  '@context',
  'id',
  'type',
  'label',
  'total',
  'first',
  'last',
  'items',
]);
const LONGEST_FILE = 20_000_000;
const DEEPEST = 100;
const MOST = 10_000;
const MOST_PAGES = 1_000;

/**
 * Writes notes as an AnnotationCollection with one AnnotationPage (Web Annotation Data Model, section 5). Annotations stand by the time at which
 * they were made, then by id, so that equal notes give equal text. What could not be read stands behind them, as it was. `about` are further
 * members of the collection, such as the program that wrote the file.
 */
export function writeNotes(plan: NotedPlan, notes: NotesFile, about: JsonObject = {}): string {
  return `${JSON.stringify(notesCollection(plan, notes, about), null, 2)}\n`;
}

/** One note as a store keeps it that stores notes one by one; `readNoteRecords` reads it back. */
export function noteRecord(annotation: Annotation): { readonly id: string; readonly json: string } {
  return { id: annotation.id, json: JSON.stringify(webAnnotation(annotation)) };
}

/** The collection that `writeNotes` writes, as an object. */
export function notesCollection(
  plan: NotedPlan,
  { annotations, unread, foreign }: NotesFile,
  about: JsonObject = {},
): JsonObject {
  const id = `remit://${plan.id}/notes`;
  const page = `${id}/page-1`;
  const items = [...annotations.toSorted(asMade).map(webAnnotation), ...unread];
  const contexts = listOf(member(foreign, '@context')).filter(
    (one) => one !== CONTEXT && canonical(one) !== canonical(TERMS),
  );
  return {
    '@context': [CONTEXT, TERMS, ...contexts],
    id,
    type: 'AnnotationCollection',
    label: `Notes on ${plan.title}`,
    total: items.length,
    // A page must have an annotation, so a collection without any has no page.
    ...(items.length > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: page,
    }),
    ...without(foreign, OWN_MEMBERS),
    ...about,
  };
}

/** By the time at which annotations were made, then by id. */
export function asMade(a: Annotation, b: Annotation): number {
  return compared(a.created, b.created) || compared(a.id, b.id);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Reads a notes file, which may come from anywhere: a collection, a page, a list of annotations or a single one. It never throws, and whatever
 * the file says, nothing of it is lost: what cannot be read is kept in `unread`, and a sentence says how many and why.
 */
export function readNotes(text: string, reading: ReadingOf): ReadNotes {
  if (text.length > LONGEST_FILE)
    return notRead('The file is too large for a notes file. Nothing was read from it.');
  const value = parsed(text);
  if (value === undefined)
    return notRead('The file is not JSON, so it is no notes file. Nothing was read from it.');
  if (!isShallow(value, DEEPEST))
    return notRead('The file is nested too deeply for a notes file. Nothing was read from it.');
  const { items, isNotes, isComplete } = itemsOf(value);
  if (!isNotes)
    return notRead('The file holds no annotations that Remit can read. Nothing was read from it.');
  return readItems(items, isObject(value) ? foreignOf(value) : {}, reading, isComplete);
}

/** Reads notes that are stored one by one, each as the JSON of one annotation. Those that are not read stay where they are stored. */
export function readNoteRecords(records: readonly string[], reading: ReadingOf): ReadNotes {
  const items = records.map((record): Json => {
    const value = parsed(record);
    return value === undefined || !isShallow(value, DEEPEST) ? record : value;
  });
  return readItems(items, {}, reading, true);
}

function readItems(
  items: readonly Json[],
  foreign: JsonObject,
  reading: ReadingOf,
  isComplete: boolean,
): ReadNotes {
  const byId = new Map<string, Annotation>();
  const unread: Json[] = [];
  const reasons = new Map<string, number>();
  for (const item of items) {
    const one =
      byId.size < MOST
        ? readWebAnnotation(item, reading)
        : ({ kind: 'unread', because: `there are more than ${MOST}` } as const);
    if (one.kind === 'read') {
      const { id } = distinct(byId, one.annotation);
      byId.set(id, id === one.annotation.id ? one.annotation : { ...one.annotation, id });
    } else {
      unread.push(item);
      reasons.set(one.because, (reasons.get(one.because) ?? 0) + 1);
    }
  }
  return {
    annotations: [...byId.values()],
    unread,
    foreign,
    isNotesFile: true,
    problems: [
      ...(unread.length > 0 ? [unreadSentence(unread.length, items.length, [...reasons.keys()])] : []),
      ...(isComplete
        ? []
        : ['The file names further pages of notes that stand elsewhere. They were not read.']),
    ],
  };
}

/** Of two annotations with one id that say different things the second gets an id of its own, which depends on what it says alone. */
function distinct(byId: ReadonlyMap<string, Annotation>, annotation: Annotation): Pick<Annotation, 'id'> {
  const before = byId.get(annotation.id);
  return before === undefined || saysTheSame(before, annotation)
    ? annotation
    : { id: idFrom(canonical(webAnnotation(annotation))) };
}

function unreadSentence(count: number, all: number, reasons: readonly string[]): string {
  return `${count} of ${counted(all, 'note')} could not be read, because ${listed(reasons)}. They are kept as they were.`;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function notRead(problem: string): ReadNotes {
  return { ...NO_NOTES, isNotesFile: false, problems: [problem] };
}

type Items = { readonly items: readonly Json[]; readonly isNotes: boolean; readonly isComplete: boolean };

/** The annotations of a file, page after page as far as the pages stand in it. */
function itemsOf(value: Json): Items {
  if (!isObject(value)) return { items: listOf(value), isNotes: Array.isArray(value), isComplete: true };
  const types = listOf(member(value, 'type'));
  if (types.includes('Annotation')) return { items: [value], isNotes: true, isComplete: true };
  if (!types.includes('AnnotationCollection') && !types.includes('AnnotationPage')) {
    return { items: [], isNotes: false, isComplete: true };
  }
  let items = listOf(member(value, 'items'));
  let next = types.includes('AnnotationPage') ? member(value, 'next') : member(value, 'first');
  for (let pages = 0; isObject(next) && pages < MOST_PAGES; pages += 1) {
    items = items.concat(listOf(member(next, 'items')));
    next = member(next, 'next');
  }
  const isComplete = next === undefined || next === null;
  // A collection that only names its pages holds no notes at all.
  return { items, isNotes: isComplete || items.length > 0, isComplete };
}

/** Of a collection everything is kept that is not written anew; a single annotation or a page is no collection. */
function foreignOf(value: JsonObject): JsonObject {
  if (!listOf(member(value, 'type')).includes('AnnotationCollection')) return {};
  const context = listOf(member(value, '@context')).filter(
    (one) => one !== CONTEXT && canonical(one) !== canonical(TERMS),
  );
  return { ...without(value, OWN_MEMBERS), ...(context.length > 0 && { '@context': context }) };
}
