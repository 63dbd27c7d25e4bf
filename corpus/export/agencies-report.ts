import type { AgencyRow } from '../questions/agencies.ts';
import { counted } from '../questions/in-words.ts';
import type { Provenance } from './provenance.ts';
import { agencyRecord } from './records.ts';
import { type Exportable, paragraph, table } from './report.ts';

const COLUMNS = [
  'id',
  'name',
  'abbreviation',
  'chinese',
  'kind',
  'lead',
  'sole',
  'participant',
  'joint',
  'total',
] as const;

const COUNTS = ['Clauses', 'Leads', 'Alone', 'Takes part', 'Joint'] as const;

/** The list of bodies and groups as an export: exactly the rows that are given, in their order. */
export function agenciesExport(rows: readonly AgencyRow[], provenance: Provenance): Exportable {
  const records = rows.map(agencyRecord);
  const groups = records.filter(({ group }) => group).length;
  return {
    what: 'agencies',
    report: {
      provenance,
      title: 'Agencies and their clauses',
      blocks: [
        paragraph(
          `${counted(records.length - groups, 'body', 'bodies')} and ${counted(groups, 'group')}. A clause is counted once for each body that it names; a body leads only where the text prints who leads.`,
        ),
        table(
          ['Name', 'Short', 'Kind', ...COUNTS],
          COUNTS,
          records.map((row) => [
            row.name,
            row.abbreviation,
            row.group ? 'group, not a body' : row.kind,
            row.total,
            row.lead,
            row.sole,
            row.participant,
            row.joint,
          ]),
        ),
      ],
    },
    sheet: {
      columns: [
        ...COLUMNS.map((key) => ({ key, title: key })),
        { key: 'forms', title: 'printed forms' },
        { key: 'group', title: 'group' },
      ],
      rows: records.map((row) => [...COLUMNS.map((column) => row[column]), row.forms, row.group]),
    },
  };
}
