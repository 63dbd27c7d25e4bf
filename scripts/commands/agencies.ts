import { agenciesCsv, dossierCsv } from '../../corpus/export/agencies-csv.ts';
import { dossierMarkdown } from '../../corpus/export/markdown.ts';
import { agencyRecord, dutyRecords } from '../../corpus/export/records.ts';
import { agencyRows } from '../../corpus/questions/agencies.ts';
import { type Dossier, dossier } from '../../corpus/questions/dossier.ts';
import { findAgency, matchAgencies, nearestAgencyName } from '../../corpus/questions/find-agency.ts';
import type { Context } from './all.ts';
import { type Answer, refuse, say, sayJson } from './answer.ts';
import type { Command } from './parse.ts';

/** All bodies and groups with their counts by role. */
export function answerAgencies({ graph }: Context, { format }: Command): Answer {
  if (format === 'csv') return say(agenciesCsv(graph));
  const rows = agencyRows(graph).map(agencyRecord);
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
export function answerAgency({ graph }: Context, { argument, format }: Command): Answer {
  const matches = matchAgencies(graph, argument);
  const body = findAgency(graph, argument) ?? (matches.length === 1 ? matches[0] : undefined);
  const found = body ? dossier(graph, body.id) : undefined;
  if (!found) {
    const several = matches.slice(0, 4).map((match) => `“${match.title}”`);
    const near = nearestAgencyName(graph, argument);
    if (several.length > 0)
      return refuse(
        `“${argument}” fits more than one agency: ${several.join(', ')}${matches.length > 4 ? ' and more' : ''}.`,
      );
    return refuse(`No agency in this plan is called “${argument}”.${near ? ` Did you mean “${near}”?` : ''}`);
  }
  switch (format) {
    case 'csv':
      return say(dossierCsv(graph, found));
    case 'json':
      return sayJson(dossierJson({ graph, found }));
    case 'md':
    case 'text':
      return say(dossierMarkdown(graph, found));
  }
}

function dossierJson({ graph, found }: { readonly graph: Context['graph']; readonly found: Dossier }) {
  const { body, counts, partners, mentions } = found;
  return {
    agency: {
      id: body.id,
      name: body.title,
      abbreviation: body.abbreviation,
      chinese: body.chinese,
      kind: body.bodyKind,
      group: body.kind === 'group',
      forms: body.forms,
    },
    counts,
    duties: dutyRecords(graph, found),
    partners: partners.map((partner) => ({
      id: partner.body.id,
      name: partner.body.title,
      shared: partner.shared,
    })),
    mentions: mentions.map(({ block, edge }) => ({ in: block.id, printed: edge.printed, place: edge.place })),
  };
}
