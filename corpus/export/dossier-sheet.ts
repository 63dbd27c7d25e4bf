import type { Graph } from '../model.ts';
import type { Dossier } from '../questions/dossier.ts';
import { insideData } from './inside-duties.ts';
import { dutyRecords } from './records.ts';
import type { Sheet } from './report.ts';

/** The dossier of a body, one row a clause. The steps of a path are joined by " › ". */
export function dossierSheet(graph: Graph, dossier: Dossier): Sheet {
  const columns = [
    ['clause', 'clause'],
    ['role', 'role'],
    ['printed', 'printed as'],
    ['arrangement', 'arrangement'],
    ['governs', 'governs'],
    ['place', 'governed place'],
    ['path', 'path'],
    ['governedText', 'governed text'],
    ['partners', 'partners'],
    ['text', 'clause text'],
    ['line', 'line'],
    ['start', 'start'],
    ['end', 'end'],
    ['link', 'link'],
    ['ledBy', 'led by'],
  ] as const;
  return {
    columns: columns.map(([key, title]) => ({ key, title })),
    rows: dutyRecords(graph, dossier).map((duty) => [
      duty.clause,
      duty.role,
      duty.printed,
      duty.arrangement,
      duty.governs.map((place) => place.id),
      duty.governs.map((place) => `${place.label} ${place.title}`),
      duty.governs.map((place) => place.path.join(' › ')),
      duty.governs.map((place) => place.text),
      duty.partners,
      duty.text,
      duty.place.start.line,
      duty.place.start.offset,
      duty.place.end.offset,
      duty.link,
      duty.bodies.filter(({ role }) => role === 'lead').map(({ name }) => name),
    ]),
  };
}

/** The dossier of a body as data: names and printed forms, counts, duties, partners, mentions, and what is inside the duties. */
export function dossierData(graph: Graph, dossier: Dossier): Readonly<Record<string, unknown>> {
  const { body, counts, partners, mentions } = dossier;
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
    duties: dutyRecords(graph, dossier),
    partners: partners.map((partner) => ({
      id: partner.body.id,
      name: partner.body.title,
      shared: partner.shared,
    })),
    mentions: mentions.map(({ block, edge }) => ({ in: block.id, printed: edge.printed, place: edge.place })),
    inside: insideData(graph, dossier),
  };
}
