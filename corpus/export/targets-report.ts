import { labelOf } from '../cite/labels.ts';
import type { Graph } from '../model.ts';
import { NO_BODY_STATED } from '../questions/commitments.ts';
import { excerptAround } from '../questions/excerpt.ts';
import { counted } from '../questions/in-words.ts';
import type { Responsibility } from '../questions/responsibility.ts';
import { changeInWords, inUnit, NOT_PRINTED } from '../questions/target-words.ts';
import type { Target, TargetFigure, TargetPassage, TargetReading } from '../questions/targets.ts';
import { placeLink } from './place-runs.ts';
import type { Provenance } from './provenance.ts';
import { type Block, type Exportable, heading, paragraph, plain, type Sheet, table } from './report.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Indicators as an export: the table as printed, and for each what is computed, noted, and said elsewhere in the plan. */
export function targetsExport(graph: Graph, targets: readonly Target[], provenance: Provenance): Exportable {
  return {
    what: 'targets',
    report: {
      provenance,
      title: 'Targets',
      blocks: [
        paragraph(
          `${counted(targets.length, 'indicator')}. Figures and units stand as printed. What is computed, and what an editor’s note says, is labelled.`,
        ),
        ...printedTable(graph, targets),
        ...targets.flatMap((target) => targetBlocks(graph, target)),
      ],
    },
    sheet: sheetOf(graph, targets),
  };
}

function printedTable(graph: Graph, targets: readonly Target[]): readonly Block[] {
  const parent = graph.nodes.get(targets[0]?.indicator.parent ?? '');
  if (parent?.kind !== 'table') return [];
  const rows = targets.map(({ indicator }) =>
    parent.columns.map((_, index) => {
      const cell = indicator.cells[index];
      const marks = cell?.marks.map((id) => graph.nodes.get(id)?.text ?? '') ?? [];
      return `${cell?.text ?? ''}${marks.join('')}`;
    }),
  );
  return [heading(1, parent.title), table(parent.columns, [], rows)];
}

function targetBlocks(graph: Graph, target: Target): readonly Block[] {
  const { indicator, printed, noted, years, agrees, footnotes, notes, passages, type } = target;
  const figure = (reading: TargetReading, which: 'baseline' | 'target') => {
    const own: TargetFigure | null = reading[which];
    return own ? inUnit(own.text, reading.unit) : NOT_PRINTED;
  };
  const row = (name: string, reading: TargetReading) => [
    name,
    figure(reading, 'baseline'),
    figure(reading, 'target'),
    changeInWords(reading),
  ];
  return [
    heading(1, `${indicator.number}. ${indicator.title}`),
    table(
      ['', years?.[0] ?? 'Baseline', years?.[1] ?? 'Target', 'Change, computed'],
      [],
      [row('As printed', printed), ...(noted ? [row('By the editor’s note', noted)] : [])],
    ),
    ...(type ? [paragraph(`Type, as printed: ${type.text}.`)] : []),
    ...(agrees === false
      ? [paragraph(`The table prints another change: ${target.printedChange?.text ?? ''}.`)]
      : []),
    ...footnotes.map(({ text }) => paragraph(text)),
    ...notes.map(({ quote, note, source }) =>
      paragraph(`Editor’s note${quote ? ` on “${quote}”` : ''}: ${note} Source: ${source}`),
    ),
    ...(passages.length === 0
      ? []
      : [
          heading(2, `Passages about it, computed (${passages.length})`),
          ...passages.flatMap((one) => passageBlocks(graph, one)),
        ]),
  ];
}

function passageBlocks(graph: Graph, { block, range, reason, responsible }: TargetPassage): readonly Block[] {
  const { before, words, after, cutBefore, cutAfter } = excerptAround(block.text, range, 400);
  const link = placeLink(graph, block.id);
  return [
    {
      kind: 'quote',
      runs: [
        ...plain(`${cutBefore ? '… ' : ''}${before}`),
        { text: words, bold: true },
        ...plain(`${after}${cutAfter ? ' …' : ''}`),
      ],
      citation: [...plain(`${labelOf(graph, block)}, `), { text: link, link }],
    },
    paragraph(
      `Found because ${reason}. ${
        responsible.length === 0
          ? `By: ${NO_BODY_STATED}.`
          : responsible.map((one) => byWords(graph, one)).join(' ')
      }`,
    ),
  ];
}

function byWords(graph: Graph, { clause, bodies }: Responsibility): string {
  const names = bodies.map(({ body, role }) => `${body.title} (${ROLE_WORDS[role]})`);
  return `${labelOf(graph, clause)}: ${names.join('; ')}.`;
}

/** One row for each indicator; figures by an editor's note stand in columns of their own. */
function sheetOf(graph: Graph, targets: readonly Target[]): Sheet {
  return {
    columns: COLUMNS.map((key) => ({ key, title: key })),
    rows: targets.map((target) => {
      const { indicator, printed, noted, printedChange, agrees, type, footnotes, notes, passages } = target;
      const clauses = passages.flatMap(({ responsible }) => responsible);
      return [
        indicator.id,
        indicator.number,
        indicator.title,
        printed.unit,
        printed.baseline?.column ?? null,
        printed.baseline?.value ?? null,
        printed.target?.column ?? null,
        printed.target?.value ?? null,
        printedChange?.value ?? null,
        printed.change?.value ?? null,
        printed.change?.percent ?? null,
        agrees,
        type?.text ?? null,
        noted?.unit ?? null,
        noted?.baseline?.value ?? null,
        noted?.target?.value ?? null,
        noted?.change?.value ?? null,
        notes.map(({ note, source }) => `${note} Source: ${source}`),
        footnotes.map(({ text }) => text),
        passages.map(({ block }) => block.id),
        [...new Set(clauses.map(({ clause }) => clause.id))],
        [...new Set(clauses.flatMap(({ bodies }) => bodies.map(({ body }) => body.title)))],
        placeLink(graph, indicator.id),
      ];
    }),
  };
}

const COLUMNS = [
  'id',
  'number',
  'indicator',
  'unitPrinted',
  'baselineYear',
  'baselinePrinted',
  'targetYear',
  'targetPrinted',
  'changePrinted',
  'changeComputed',
  'percentComputed',
  'changeAgrees',
  'typePrinted',
  'unitNoted',
  'baselineNoted',
  'targetNoted',
  'changeNotedComputed',
  'editorNotes',
  'footnotes',
  'passagesComputed',
  'clausesOfPassages',
  'bodiesOfClauses',
  'link',
] as const;
