import { OWN_STATUSES, type OwnStatus } from '../../corpus/index.ts';

export { OWN_STATUSES, type OwnStatus };

/**
 * What a person wrote beside a commitment. It is theirs, and no part of the plan. The sentence is kept with it, so that the mark finds its
 * place again when the ids of a later reading are others.
 */
export type OwnMark = {
  readonly plan: string;
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

export const NO_MARKS: OwnMarks = [];
export const LONGEST_REMARK = 500;

const NEW_MARK: OwnWords = { status: 'to do', due: null, remark: '' };
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 2_000;
const MOST = 2_000;

/** Reads marks from stored data. A damaged one is read as far as it makes sense; one that does not say where it belongs is left out. */
export function readOwnMarks(kept: unknown): OwnMarks {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return list.flatMap(readMark).slice(0, MOST);
}

/** Marks a commitment. A new mark is *to do*, without a day or a remark. */
export function addMark(marks: OwnMarks, plan: string, { id, text }: Marked): OwnMarks {
  return [...marks, ...readMark({ ...NEW_MARK, plan, commitment: id, sentence: text })];
}

/** Changes what is written in a mark; what is not said stays. `mark` is one of `marks`. */
export function changeMark(marks: OwnMarks, mark: OwnMark, change: Partial<OwnWords>): OwnMarks {
  const [changed = mark] = readMark({ ...mark, ...change });
  return marks.map((one) => (one === mark ? changed : one));
}

/** Takes a mark away. `restoreMark` undoes it. */
export function removeMark(marks: OwnMarks, mark: OwnMark): OwnMarks {
  return marks.filter((one) => one !== mark);
}

/** Puts a mark that was taken away back, unless its commitment has been marked anew since. */
export function restoreMark(marks: OwnMarks, mark: OwnMark): OwnMarks {
  const isThere = marks.some(
    (one) =>
      one.plan === mark.plan &&
      one.commitment === mark.commitment &&
      plain(one.sentence) === plain(mark.sentence),
  );
  return isThere ? marks : [...marks, mark];
}

/** The marks by the id of the commitment that each belongs to, and those whose sentence the plan does not have any more. */
export type AttachedMarks = { readonly on: ReadonlyMap<string, OwnMark>; readonly loose: OwnMarks };

/**
 * Attaches the marks of a plan to its commitments: to the same id where the words are the same, otherwise to a sentence with the same words
 * that has none. A mark is never put on other words than those it was made for.
 */
export function attachMarks(marks: OwnMarks, plan: string, commitments: readonly Marked[]): AttachedMarks {
  const own = marks.filter((mark) => mark.plan === plan);
  if (own.length === 0) return NOTHING_ATTACHED;
  const texts = new Map(commitments.map(({ id, text }) => [id, plain(text)]));
  const on = new Map<string, OwnMark>();
  for (const mark of own) {
    if (texts.get(mark.commitment) === plain(mark.sentence)) on.set(mark.commitment, mark);
  }
  const loose: OwnMark[] = [];
  for (const mark of own) {
    if (on.get(mark.commitment) === mark) continue;
    const moved = commitments.find(({ id }) => !on.has(id) && texts.get(id) === plain(mark.sentence));
    if (moved) on.set(moved.id, mark);
    else loose.push(mark);
  }
  return { on, loose };
}

const NOTHING_ATTACHED: AttachedMarks = { on: new Map(), loose: NO_MARKS };

function readMark(kept: unknown): readonly OwnMark[] {
  const { plan, commitment, sentence, status, due, remark }: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  if (!isName(plan) || !isName(commitment) || typeof sentence !== 'string' || sentence === '') return [];
  return [
    {
      plan,
      commitment,
      sentence: sentence.slice(0, LONGEST_SENTENCE),
      status: OWN_STATUSES.find((one) => one === status) ?? NEW_MARK.status,
      due: isDay(due) ? due : null,
      remark: typeof remark === 'string' ? remark.slice(0, LONGEST_REMARK) : '',
    },
  ];
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;
}

/** A day of the calendar: 30 February is none. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function plain(text: string): string {
  return text.slice(0, LONGEST_SENTENCE).replace(/\s+/g, ' ').trim();
}
