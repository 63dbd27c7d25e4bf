import { type Annotation, OWN_STATUSES, type OwnStatus } from '../../corpus/index.ts';

export { OWN_STATUSES, type OwnStatus };

/**
 * What a person wrote beside a commitment: an annotation of the kind `mark`. It is theirs, and no part of the plan. The sentence is kept with
 * it, so that the mark finds its place again when the ids of a later reading are others.
 */
export type OwnMark = {
  /** The id of the annotation. */
  readonly id: string;
  readonly commitment: string;
  readonly sentence: string;
  readonly status: OwnStatus;
  /** The person's own day, ISO 8601; `null` for none. */
  readonly due: string | null;
  readonly remark: string;
};

export type OwnMarks = readonly OwnMark[];

/** The part of a mark that a person changes. */
export type OwnWords = Pick<OwnMark, 'status' | 'due' | 'remark'>;

/** What a mark is put on: a commitment, or anything with its id and its words. */
type Marked = { readonly id: string; readonly text: string };

export const LONGEST_REMARK = 500;

/** The marks among a person's annotations, in their order. One without a status, as another program may write it, is *to do*. */
export function ownMarks(annotations: readonly Annotation[]): OwnMarks {
  return annotations
    .filter(({ kind }) => kind === 'mark')
    .map(({ id, at, quote, status, due, text }) => ({
      id,
      commitment: at,
      sentence: quote.exact,
      status: status ?? 'to do',
      due,
      remark: text,
    }));
}

/** What a person changed in a mark, as words of its annotation; a day that the calendar does not have is none. */
export function wordsOfMark({
  status,
  due,
  remark,
}: Partial<OwnWords>): Partial<Pick<Annotation, 'status' | 'due' | 'text'>> {
  return {
    ...(status !== undefined && { status }),
    ...(due !== undefined && { due: due !== null && isDay(due) ? due : null }),
    ...(remark !== undefined && { text: remark }),
  };
}

/** The marks by the id of the commitment that each belongs to, and those whose sentence the plan does not have any more. */
export type AttachedMarks = { readonly on: ReadonlyMap<string, OwnMark>; readonly loose: OwnMarks };

/**
 * Attaches marks to the commitments of a plan: to the same id where the words are the same, otherwise to a sentence with the same words
 * that has none. Of two on one sentence the later counts. A mark is never put on other words than those it was made for.
 */
export function attachMarks(marks: OwnMarks, commitments: readonly Marked[]): AttachedMarks {
  if (marks.length === 0) return NOTHING_ATTACHED;
  const texts = new Map(commitments.map(({ id, text }) => [id, plain(text)]));
  const on = new Map<string, OwnMark>();
  for (const mark of marks) {
    if (texts.get(mark.commitment) === plain(mark.sentence)) on.set(mark.commitment, mark);
  }
  const loose: OwnMark[] = [];
  for (const mark of marks) {
    if (on.get(mark.commitment) === mark) continue;
    // A second mark on one sentence, as two tabs may make: the later one counts, and the notes have both.
    if (texts.get(mark.commitment) === plain(mark.sentence)) continue;
    const moved = commitments.find(({ id }) => !on.has(id) && texts.get(id) === plain(mark.sentence));
    if (moved) on.set(moved.id, mark);
    else loose.push(mark);
  }
  return { on, loose };
}

const NOTHING_ATTACHED: AttachedMarks = { on: new Map(), loose: [] };

/** A day of the calendar: 30 February is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
