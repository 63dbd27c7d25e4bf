import type { Graph } from '../model.ts';
import { agencyRows } from '../questions/agencies.ts';
import type { Dossier } from '../questions/dossier.ts';
import { toCsv } from './csv.ts';
import { agencyRecord, dutyRecords } from './records.ts';

const AGENCY_COLUMNS = [
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

/** All bodies and groups with their counts, one row each; printed forms stand in the last column, joined by "; ". */
export function agenciesCsv(graph: Graph): string {
  const rows = agencyRows(graph).map(agencyRecord);
  return toCsv([
    [...AGENCY_COLUMNS, 'printed forms'],
    ...rows.map((row) => [...AGENCY_COLUMNS.map((column) => row[column]), row.forms.join('; ')]),
  ]);
}

/** The dossier of a body, one row a clause. Several values in one cell are joined by "; ", the steps of a path by " › ". */
export function dossierCsv(graph: Graph, dossier: Dossier): string {
  const rows = dutyRecords(graph, dossier).map((duty) => [
    duty.clause,
    duty.role,
    duty.printed,
    duty.arrangement,
    duty.governs.map((place) => place.id).join('; '),
    duty.governs.map((place) => `${place.label} ${place.title}`).join('; '),
    duty.governs.map((place) => place.path.join(' › ')).join('; '),
    duty.governs.map((place) => place.text).join('; '),
    duty.partners.join('; '),
    duty.text,
    duty.place.start.line,
    duty.place.start.offset,
    duty.place.end.offset,
    duty.link,
  ]);
  const head = [
    'clause',
    'role',
    'printed as',
    'arrangement',
    'governs',
    'governed place',
    'path',
    'governed text',
    'partners',
    'clause text',
    'line',
    'start',
    'end',
    'link',
  ];
  return toCsv([head, ...rows]);
}
