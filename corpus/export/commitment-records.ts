import { labelOf } from '../cite/labels.ts';
import { titleOf } from '../cite/titles.ts';
import type { Arrangement, Graph, Modal, Role } from '../model.ts';
import { type CommitmentRow, NO_BODY_STATED, numbersIn } from '../questions/commitments.ts';
import { placeLink } from './place-runs.ts';

/** A commitment, flat: one row of a table. Several values of one field are a list. */
export type CommitmentRecord = {
  readonly id: string;
  readonly sentence: string;
  /** The first verb; `verbs` are all. */
  readonly verb: string;
  readonly verbs: readonly string[];
  /** What the first verb acts upon. */
  readonly object: string | null;
  readonly voice: 'passive' | 'active';
  readonly modal: Modal;
  /** Numbers, dates and spans as printed. */
  readonly numbers: readonly string[];
  readonly deadline: string | null;
  /** Laws and plans by their canonical names. */
  readonly instruments: readonly string[];
  readonly clause: string | null;
  readonly arrangement: Arrangement | null;
  readonly lead: readonly string[];
  readonly sole: readonly string[];
  readonly participants: readonly string[];
  readonly joint: readonly string[];
  /** The words of the clause, or that no responsible body is stated. */
  readonly responsible: string;
  readonly path: readonly string[];
  readonly label: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly link: string;
};

/** Makes the flat record of a commitment, with all that is needed to count, to cite and to check it. */
export function commitmentRecord(graph: Graph, row: CommitmentRow): CommitmentRecord {
  const { commitment, instruments, responsible, assignments, path } = row;
  const { id, text, promises, deadline, place } = commitment;
  const [first] = promises;
  const named = (role: Role) => assignments.filter((one) => one.role === role).map(({ body }) => body.title);
  return {
    id,
    sentence: text,
    verb: first?.verb ?? '',
    verbs: unique(promises.map(({ verb }) => verb)),
    object: first?.object?.text ?? null,
    voice: first?.voice ?? 'active',
    modal: first?.modal ?? 'will',
    numbers: numbersIn(row).map(({ quantity }) => quantity.text),
    deadline: deadline?.text ?? null,
    instruments: unique(instruments.map(({ instrument }) => instrument.title)),
    clause: responsible[0] ? responsible.map(({ clause }) => clause.id).join('; ') : null,
    arrangement: responsible[0]?.clause.arrangement ?? null,
    lead: named('lead'),
    sole: named('sole'),
    participants: named('participant'),
    joint: named('joint'),
    responsible: responsible[0] ? responsible.map(({ clause }) => clause.text).join(' ') : NO_BODY_STATED,
    path: path.map((step) => `${labelOf(graph, step)} ${titleOf(step)}`),
    label: labelOf(graph, commitment),
    line: place.start.line,
    start: place.start.offset,
    end: place.end.offset,
    link: placeLink(graph, id),
  };
}

/** The fields of a record in the order of the columns of a table. */
export const COMMITMENT_COLUMNS = [
  'id',
  'sentence',
  'verb',
  'verbs',
  'object',
  'voice',
  'modal',
  'numbers',
  'deadline',
  'instruments',
  'clause',
  'arrangement',
  'lead',
  'sole',
  'participants',
  'joint',
  'responsible',
  'path',
  'label',
  'line',
  'start',
  'end',
  'link',
] as const satisfies readonly (keyof CommitmentRecord)[];

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
