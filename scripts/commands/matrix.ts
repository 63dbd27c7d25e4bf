import { labelOf } from '../../corpus/cite/labels.ts';
import { exportText } from '../../corpus/export/export-as.ts';
import { matrixExport } from '../../corpus/export/matrix-report.ts';
import type { Graph } from '../../corpus/model.ts';
import { counted } from '../../corpus/questions/in-words.ts';
import { cellText, type Matrix, matrixOf } from '../../corpus/questions/matrix.ts';
import { hubOf } from '../../corpus/questions/matrix-view.ts';
import type { Context } from './all.ts';
import { type Answer, say, sayJson } from './answer.ts';
import type { Command } from './parse.ts';
import { provenanceFor } from './provenance.ts';

/** Who owns what: bodies and groups across sections or boxes, as a grid, as CSV or as data. */
export function answerMatrix({ graph }: Context, command: Command): Answer {
  const { by, format, binary } = command;
  const matrix = matrixOf(graph, { columns: by });
  if (format === 'csv' || format === 'md') {
    const shown = matrixExport(matrix, binary ? 'binary' : 'shown', provenanceFor(graph, command));
    return say(exportText(format, shown));
  }
  if (format === 'json') return sayJson(matrixJson(matrix));
  return say(grid(graph, matrix));
}

function grid(graph: Graph, matrix: Matrix): string {
  const heads = matrix.columns.map(({ short }) => short);
  const rows = matrix.rows.map((row) => ({
    name: labelOf(graph, row.body) + (row.group ? ' [group]' : ''),
    total: String(row.counts.total),
    cells: matrix.columns.map(({ id }) => cellText(row.cells.get(id)).replaceAll(' ', '')),
  }));
  const totals = matrix.columns.map(({ clauses }) => String(clauses.length));
  const widths = heads.map((head, at) =>
    Math.max(head.length, totals[at]?.length ?? 0, ...rows.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  const nameWidth = Math.max(7, ...rows.map(({ name }) => name.length));
  const line = (name: string, total: string, cells: readonly string[]) =>
    [name.padEnd(nameWidth), total.padStart(4), ...cells.map((cell, at) => cell.padStart(widths[at] ?? 0))]
      .join(' ')
      .trimEnd();
  const hubs = hubOf(matrix).map(
    ({ body, clauses, of }) => `${labelOf(graph, body)} stands in ${clauses} of ${of} clauses (computed).`,
  );
  return [
    line(matrix.by === 'section' ? 'section' : 'box', 'all', heads),
    ...rows.map(({ name, total, cells }) =>
      line(
        name,
        total,
        cells.map((cell) => cell || '·'),
      ),
    ),
    line('clauses', String(matrix.clauses.length), totals),
    '',
    'L leads, S alone, P takes part under another lead, J joint, no lead named; the number counts clauses.',
    ...(matrix.outside.length > 0
      ? [`${counted(matrix.outside.length, 'clause')} of the plan not shown here.`]
      : []),
    ...hubs,
  ].join('\n');
}

function matrixJson({ by, columns, rows, clauses, outside, counts, max }: Matrix) {
  return {
    by,
    clauses,
    outside,
    counts,
    max,
    columns: columns.map(({ id, node, label, chapter, clauses: own, counts: inColumn }) => ({
      id,
      label,
      title: node.title,
      chapter: chapter?.id ?? null,
      clauses: own,
      counts: inColumn,
    })),
    rows: rows.map(({ body, group, counts: inRow, cells }) => ({
      id: body.id,
      name: body.title,
      abbreviation: body.abbreviation,
      kind: body.bodyKind,
      group,
      counts: inRow,
      cells: [...cells.values()],
    })),
  };
}
