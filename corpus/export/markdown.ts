import { titleOf } from '../cite/go-to.ts';
import { labelOf } from '../cite/labels.ts';
import type { Graph } from '../model.ts';
import type { Dossier } from '../questions/dossier.ts';
import { type DutyRecord, dutyRecords } from './records.ts';

const ROLE_WORDS = {
  lead: 'Leads',
  sole: 'Alone',
  participant: 'Takes part under another lead',
  joint: 'Jointly, no lead named',
} as const;

/** The dossier of a body as Markdown: names, counts, and every clause verbatim under its role. */
export function dossierMarkdown(graph: Graph, dossier: Dossier): string {
  const { body, counts, mentions } = dossier;
  const names = [body.abbreviation, body.chinese, body.bodyKind].filter((name) => name !== null).join(' · ');
  const lines = [
    `# ${body.title}`,
    '',
    names,
    '',
    `Named in ${counts.total} clauses: leads ${counts.lead}, alone ${counts.sole}, takes part ${counts.participant}, joint ${counts.joint}.`,
    `Printed as: ${body.forms.map((form) => `“${form.printed}” (${form.inClauses})`).join(', ')}.`,
    `Source: ${graph.plan.meta.title}, ${graph.plan.meta.number}.`,
    ...rolesOf(dutyRecords(graph, dossier)),
  ];
  if (mentions.length > 0) {
    lines.push('', '## Named in running text', '');
    for (const { block, edge } of mentions) {
      lines.push(`- ${labelOf(graph, block)}, line ${edge.place.start.line}: ${titleOf(block)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function rolesOf(duties: readonly DutyRecord[]): readonly string[] {
  return (['lead', 'sole', 'participant', 'joint'] as const).flatMap((role) => {
    const own = duties.filter((duty) => duty.role === role);
    if (own.length === 0) return [];
    return ['', `## ${ROLE_WORDS[role]} (${own.length})`, ...own.flatMap(dutyLines)];
  });
}

function dutyLines(duty: DutyRecord): readonly string[] {
  const places = duty.governs.map((place) => `${place.label} ${place.title}`).join('; ');
  return [
    '',
    `### ${places}`,
    '',
    duty.governs[0]?.path.join(' › ') ?? '',
    '',
    ...duty.governs.flatMap((place) => (place.text === '' ? [] : [place.text, ''])),
    `> ${duty.text}`,
    '',
    `${duty.clause}, line ${duty.place.start.line}, <${duty.link}>`,
  ];
}
