import type { CitationStyle } from '../cite/style.ts';
import type { Graph } from '../model.ts';
import type { AnnotationKind } from '../notes/annotation.ts';
import { attachmentSentence } from '../notes/attachment-words.ts';
import type { NoteRow } from '../notes/note-rows.ts';
import { notesCollection } from '../notes/notes-file.ts';
import { capital, counted } from '../questions/in-words.ts';
import { sourceJson } from './json.ts';
import { noteBlocks } from './note-blocks.ts';
import { type NoteCitations, noteCitations, recordBlocks } from './note-citations.ts';
import { placeLink } from './place-runs.ts';
import type { Provenance } from './provenance.ts';
import {
  type Block,
  type Exportable,
  heading,
  paragraph,
  plain,
  type Report,
  type Runs,
  type Sheet,
} from './report.ts';

/** The notes that a view shows, in its order; `groups` where it shows them in groups, such as chapters. */
export type ShownNotes = {
  readonly rows: readonly NoteRow[];
  readonly groups?: readonly { readonly label: string; readonly rows: readonly NoteRow[] }[];
  /** The style in which quotations are cited; Plain when left out. */
  readonly style?: CitationStyle;
};

/**
 * Notes as an export: in Markdown and Word each with the words that it is on, where they stand, and what was written, set as it was meant; in CSV one row each; in
 * JSON the Web Annotations themselves, which `readNotes` reads back (see `writeNotes`).
 */
export function notesExport(
  graph: Graph,
  { rows, groups, style = 'plain' }: ShownNotes,
  provenance: Provenance,
): Exportable {
  const { meta } = graph.plan;
  const citations = noteCitations(graph, style, provenance);
  const report: Report = {
    provenance,
    title: `Notes on ${meta.shortTitle === '' ? meta.title : meta.shortTitle}`,
    blocks: [
      paragraph(
        `${counted(rows.length, 'note')}. Quotations are words of the text; everything else was written by a person and is no part of it. ${citations.about}`,
      ),
      ...(groups === undefined
        ? rows.flatMap((row) => noteParts(graph, row, citations, 1))
        : groups.flatMap((group) => [
            heading(1, `${group.label} (${group.rows.length})`),
            ...group.rows.flatMap((row) => noteParts(graph, row, citations, 2)),
          ])),
      ...recordBlocks(citations),
    ],
  };
  const annotations = rows.flatMap(({ parts }) => parts.map(({ annotation }) => annotation));
  const about = {
    generator: { type: 'Software', name: provenance.madeWith },
    'remit:source': sourceJson({ report }),
    'remit:citations': {
      style: citations.style,
      of: Object.fromEntries(rows.map((row) => [row.annotation.id, citations.of(row)])),
      ...(citations.record && { record: citations.record.text }),
    },
  };
  return {
    what: 'notes',
    report,
    sheet: sheetOf(graph, rows, citations),
    standard: notesCollection(meta, { annotations, unread: [], foreign: {} }, about),
  };
}

const KINDS: Readonly<Record<AnnotationKind, string>> = {
  note: 'Note',
  highlight: 'Highlight',
  bookmark: 'Bookmark',
  mark: 'Marked as mine',
};

function noteParts(graph: Graph, row: NoteRow, citations: NoteCitations, level: 1 | 2): readonly Block[] {
  const { annotation, attachment, label, quotes } = row;
  const check = attachmentSentence(attachment);
  const citation = citationOf(graph, row, citations);
  return [
    heading(level, [label, KINDS[annotation.kind]].filter((part) => part !== '').join(' · ')),
    ...quotes.map(
      (quote, index): Block => ({
        kind: 'quote',
        runs: plain(quote),
        citation: index === quotes.length - 1 ? citation : [],
      }),
    ),
    ...(check === undefined ? [] : [{ kind: 'paragraph', runs: [{ text: check, emphasis: true }] } as const]),
    ...noteBlocks(annotation.text),
    paragraph(aboutNote(row)),
  ];
}

/** Where the quoted words stand: their citation, and the link of the place that the note is on now. Without a place the plan alone is named. */
function citationOf(graph: Graph, row: NoteRow, citations: NoteCitations): Runs {
  const { node } = row;
  if (node === null) return plain(graph.plan.meta.title);
  const link = placeLink(graph, node.id);
  return [...plain(`${citations.of(row)} `), { text: link, link }];
}

function aboutNote({ annotation }: NoteRow): string {
  const { tags, status, due, colour, created, modified } = annotation;
  const day = (instant: string) => instant.slice(0, 10);
  return [
    ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}.`] : []),
    ...(colour === null ? [] : [`Colour: ${colour}.`]),
    ...(status === null ? [] : [`${capital(status)}${due === null ? '' : `, due ${due}`}.`]),
    ...(status === null && due !== null ? [`Due ${due}.`] : []),
    `Made on ${day(created)}${day(modified) === day(created) ? '' : `, changed on ${day(modified)}`}.`,
  ].join(' ');
}

const COLUMNS = [
  ['id', 'id'],
  ['kind', 'kind'],
  ['label', 'place'],
  ['path', 'path'],
  ['quote', 'quote'],
  ['text', 'note'],
  ['tags', 'tags'],
  ['colour', 'colour'],
  ['status', 'your status'],
  ['due', 'your due date'],
  ['citation', 'citation'],
  ['style', 'citation style'],
  ['placing', 'place is'],
  ['created', 'made'],
  ['modified', 'changed'],
  ['link', 'link'],
] as const;

/** The Markdown of a note stands as it was written. */
function sheetOf(graph: Graph, rows: readonly NoteRow[], citations: NoteCitations): Sheet {
  return {
    columns: COLUMNS.map(([key, title]) => ({ key, title })),
    rows: rows.map((row) => {
      const { annotation, label, path, quotes, placing, node } = row;
      return [
        annotation.id,
        annotation.kind,
        label,
        path.join(' › '),
        quotes.join('\n'),
        annotation.text,
        annotation.tags,
        annotation.colour,
        annotation.status,
        annotation.due,
        citations.of(row),
        citations.style,
        placing,
        annotation.created,
        annotation.modified,
        placeLink(graph, node?.id ?? annotation.at),
      ];
    }),
  };
}
