import { labelOf } from '../../corpus/cite/labels.ts';
import { commitmentRecord } from '../../corpus/export/commitment-records.ts';
import { commitmentsExport } from '../../corpus/export/commitments-report.ts';
import { exportText } from '../../corpus/export/export-as.ts';
import type { Graph } from '../../corpus/model.ts';
import { narrowCommitments } from '../../corpus/questions/commitments/narrow.ts';
import { type CommitmentRow, commitmentRows, NO_BODY_STATED } from '../../corpus/questions/commitments.ts';
import { counted } from '../../corpus/questions/in-words.ts';
import { agencyNamed } from './agency-named.ts';
import type { Context } from './all.ts';
import { type Answer, refuse, say, sayJson } from './answer.ts';
import type { Command } from './parse.ts';
import { provenanceFor } from './provenance.ts';

/** Every sentence that promises something, with who is responsible for it; of one body, in one role, or all. */
export function answerCommitments({ graph }: Context, command: Command): Answer {
  const { agency, role, format } = command;
  const body = agency === null ? undefined : agencyNamed(graph, agency);
  if (body && 'error' in body) return refuse(body.error);
  const rows = narrowCommitments(commitmentRows(graph), {
    bodies: body ? [body.id] : [],
    roles: role === null ? [] : [role],
  });
  switch (format) {
    case 'csv':
    case 'md': {
      const filters = [body ? `only ${body.title}` : '', role === null ? '' : `only as ${role}`];
      const provenance = provenanceFor(graph, command, filters.filter(Boolean).join('; '));
      return say(exportText(format, commitmentsExport(graph, { rows }, provenance)));
    }
    case 'json':
      return sayJson(rows.map((row) => commitmentRecord(graph, row)));
    case 'text':
      return say(
        [counted(rows.length, 'commitment'), ...rows.map((row) => inLines(graph, row))].join('\n\n'),
      );
  }
}

function inLines(graph: Graph, { commitment, responsible }: CommitmentRow): string {
  const who = responsible.map(({ clause }) => clause.text).join(' ');
  return `${labelOf(graph, commitment)}  [${commitment.id}]\n${commitment.text}\n${who === '' ? NO_BODY_STATED : who}`;
}
