import { agenciesExport } from '../../corpus/export/agencies-report.ts';
import { dossierExport } from '../../corpus/export/dossier-report.ts';
import { exportText } from '../../corpus/export/export-as.ts';
import { agencyRecord } from '../../corpus/export/records.ts';
import { agencyRows } from '../../corpus/questions/agencies.ts';
import { dossier } from '../../corpus/questions/dossier.ts';
import { agencyNamed } from './agency-named.ts';
import type { Context } from './all.ts';
import { type Answer, refuse, say, sayJson } from './answer.ts';
import type { Command } from './parse.ts';
import { provenanceFor } from './provenance.ts';

/** All bodies and groups with their counts by role. JSON is the list alone, as it always was; the other files say where they come from. */
export function answerAgencies({ graph }: Context, command: Command): Answer {
  const { format } = command;
  const found = agencyRows(graph);
  if (format === 'csv' || format === 'md')
    return say(exportText(format, agenciesExport(found, provenanceFor(graph, command))));
  const rows = found.map(agencyRecord);
  if (format === 'json') return sayJson(rows);
  const line = (cells: readonly (string | number)[], name: string) =>
    `${cells.map((cell) => String(cell).padStart(8)).join('')}  ${name}`;
  return say(
    [
      line(['clauses', 'leads', 'alone', 'part', 'joint'], 'agency'),
      ...rows.map((row) =>
        line(
          [row.total, row.lead, row.sole, row.participant, row.joint],
          `${row.name}${row.abbreviation ? ` (${row.abbreviation})` : ''}${row.group ? ' [group, not a body]' : ''}`,
        ),
      ),
    ].join('\n'),
  );
}

/** Every clause of one body. A name that fits several bodies, or none, is refused with what comes nearest. */
export function answerAgency({ graph }: Context, command: Command): Answer {
  const { argument, format } = command;
  const body = agencyNamed(graph, argument);
  if ('error' in body) return refuse(body.error);
  const found = dossier(graph, body.id);
  if (!found) return refuse(`No agency in this plan is called “${argument}”.`);
  const asked = format === 'text' ? 'md' : format;
  return say(exportText(asked, dossierExport(graph, found, provenanceFor(graph, command))));
}
