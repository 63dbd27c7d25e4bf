import type { Graph } from '../model.ts';
import type { CommitmentGroup } from '../questions/commitments/group.ts';
import { type CommitmentRow, NO_BODY_STATED } from '../questions/commitments.ts';
import { counted } from '../questions/in-words.ts';
import { COMMITMENT_COLUMNS, type CommitmentRecord, commitmentRecord } from './commitment-records.ts';
import type { Provenance } from './provenance.ts';
import { type Block, type Exportable, heading, paragraph, type Sheet, table } from './report.ts';

/** The commitments that a view shows, in its order; `groups` where it shows them in groups. */
export type ShownCommitments = {
  readonly rows: readonly CommitmentRow[];
  readonly groups?: readonly CommitmentGroup[];
  /** What the person wrote beside commitments, by id. It is no part of the plan: columns of their own hold it, and only where this is given. */
  readonly own?: ReadonlyMap<string, OwnNote>;
};

/** What a person wrote beside a commitment: how far they are, their own day (ISO 8601) and a remark. */
export type OwnNote = { readonly status: string; readonly due: string | null; readonly remark: string };

/** Commitments as an export: a table of one row each for every group that is shown, and a sheet of one row each in all. */
export function commitmentsExport(
  graph: Graph,
  { rows, groups, own }: ShownCommitments,
  provenance: Provenance,
): Exportable {
  const recordsOf = (some: readonly CommitmentRow[]) => some.map((row) => commitmentRecord(graph, row));
  return {
    what: 'commitments',
    report: {
      provenance,
      title: 'Commitments',
      blocks: [
        paragraph(
          `${counted(rows.length, 'commitment')}. Who is responsible stands in the clause that governs the place of the sentence, not in the sentence itself.`,
        ),
        ...(groups === undefined
          ? [tableBlock(recordsOf(rows), own)]
          : groups.flatMap((group) => [
              heading(1, `${group.label} (${group.rows.length})`),
              tableBlock(recordsOf(group.rows), own),
            ])),
      ],
    },
    sheet: sheetOf(recordsOf(rows), own),
  };
}

function tableBlock(records: readonly CommitmentRecord[], own: ShownCommitments['own']): Block {
  const hasNumbers = records.some(({ numbers }) => numbers.length > 0);
  const hasDeadlines = records.some(({ deadline }) => deadline !== null);
  const titles = [
    'Place',
    'Commitment',
    ...(hasNumbers ? ['Numbers'] : []),
    ...(hasDeadlines ? ['By when'] : []),
    'Who',
    'Clause',
    ...(own ? ['Yours'] : []),
  ];
  const rows = records.map((record) => [
    record.label,
    record.sentence,
    ...(hasNumbers ? [record.numbers.join('; ')] : []),
    ...(hasDeadlines ? [record.deadline] : []),
    whoWords(record),
    record.clause?.replaceAll('clause-', '') ?? null,
    ...(own ? [ownWords(own.get(record.id))] : []),
  ]);
  return table(titles, [], rows);
}

function ownWords(note: OwnNote | undefined): string | null {
  if (!note) return null;
  const due = note.due ? `, due ${note.due}` : '';
  return `${note.status}${due}.${note.remark === '' ? '' : ` ${note.remark}`}`;
}

function whoWords({ lead, sole, participants, joint }: CommitmentRecord): string {
  const parts = [
    ['Led by', lead],
    ['Alone:', sole],
    ['Taking part:', participants],
    ['Jointly, no lead printed:', joint],
  ] as const;
  const said = parts.filter(([, names]) => names.length > 0);
  return said.length === 0
    ? NO_BODY_STATED
    : said.map(([words, names]) => `${words} ${names.join('; ')}.`).join(' ');
}

/** The columns of a record, and behind them the person's own; the steps of a path are joined by " › ". */
function sheetOf(records: readonly CommitmentRecord[], own: ShownCommitments['own']): Sheet {
  return {
    columns: [
      ...COMMITMENT_COLUMNS.map((key) => ({ key, title: key })),
      ...(own ? OWN_COLUMNS.map(([key, title]) => ({ key, title })) : []),
    ],
    rows: records.map((record) => [
      ...COMMITMENT_COLUMNS.map((key) => (key === 'path' ? record.path.join(' › ') : record[key])),
      ...(own ? ownCells(own.get(record.id)) : []),
    ]),
  };
}

const OWN_COLUMNS = [
  ['yourStatus', 'your status'],
  ['yourDay', 'your due date'],
  ['yourRemark', 'your remark'],
] as const;

function ownCells(note: OwnNote | undefined): readonly (string | null)[] {
  return note ? [note.status, note.due, note.remark === '' ? null : note.remark] : [null, null, null];
}
