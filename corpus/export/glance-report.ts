import { labelOf } from '../cite/labels.ts';
import type { Graph } from '../model.ts';
import { type PartCount, partInWords } from '../questions/glance/count-parts.ts';
import type { Glance } from '../questions/glance/glance.ts';
import type { Provenance } from './provenance.ts';
import { type Exportable, heading, paragraph, plain, table } from './report.ts';

const COLUMNS = ['Chapter', 'Title', 'Words', 'Sections', 'Boxes', 'Clauses', 'Print as leading'] as const;

/** The plan at a glance as an export: its lines, its counts, and a row for every chapter. */
export function glanceExport(graph: Graph, glance: Glance, provenance: Provenance): Exportable {
  const { rows, outside, words } = glance.chapters;
  const chapters = rows.map(({ part, words: length, sections, boxes, clauses, leads }) => ({
    id: part.id,
    label: labelOf(graph, part),
    title: part.title,
    words: length,
    sections,
    boxes,
    clauses,
    leads: leads.map(({ body, clauses: count }) => `${labelOf(graph, body)} ${count}`),
  }));
  return {
    what: 'plan at a glance',
    report: {
      provenance,
      title: 'The plan at a glance',
      blocks: [
        { kind: 'list', items: glance.lines.map(({ runs }) => plain(runs.map(({ text }) => text).join(''))) },
        paragraph(`Counted by Remit: ${countsInWords(glance.counts)}.`),
        ...(chapters.length === 0
          ? []
          : [
              heading(1, 'Chapters'),
              table(
                COLUMNS,
                ['Words', 'Sections', 'Boxes', 'Clauses'],
                chapters.map((row) => [
                  row.label,
                  row.title,
                  row.words,
                  row.sections,
                  row.boxes,
                  row.clauses,
                  row.leads.join(', '),
                ]),
              ),
              paragraph(`${words} words in all, ${outside} of them in the front matter and the footnotes.`),
            ]),
      ],
    },
    sheet: {
      columns: [
        { key: 'id', title: 'id' },
        { key: 'chapter', title: 'chapter' },
        { key: 'title', title: 'title' },
        { key: 'words', title: 'words' },
        { key: 'sections', title: 'sections' },
        { key: 'boxes', title: 'boxes' },
        { key: 'clauses', title: 'clauses' },
        { key: 'leads', title: 'printed as leading' },
      ],
      rows: chapters.map((row) => [
        row.id,
        row.label,
        row.title,
        row.words,
        row.sections,
        row.boxes,
        row.clauses,
        row.leads,
      ]),
    },
    data: {
      lines: glance.lines.map(({ about, runs }) => ({ about, text: runs.map(({ text }) => text).join('') })),
      counts: Object.fromEntries(glance.counts.map(({ kind, count }) => [kind, count])),
      rows: chapters,
      words: { whole: words, outside },
    },
  };
}

function countsInWords(counts: readonly PartCount[]): string {
  return counts.map(partInWords).join(', ');
}
