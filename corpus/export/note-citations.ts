import { citationIn, citationText } from '../cite/cite.ts';
import { type Cited, citedFrom } from '../cite/cited.ts';
import { type CitationStyle, STYLE_NAME } from '../cite/style.ts';
import { nodeAt } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';
import type { NoteRow } from '../notes/note-rows.ts';
import type { Provenance } from './provenance.ts';
import { type Block, heading } from './report.ts';

/** How an export of notes cites: each quotation in words, and for a style of records the record of the plan once, because its key may stand only once in a bibliography. */
export type NoteCitations = {
  /** The style of the words: the chosen one, or Plain where that is a record for programs. */
  readonly style: string;
  /** What a reader is told about the citations, in one sentence. */
  readonly about: string;
  /** The citation of the words that a note is on; empty for a note without a place. */
  readonly of: (row: NoteRow) => string;
  /** The record of the whole plan, to stand at the end; nothing for a style for people. */
  readonly record: { readonly name: string; readonly text: string } | null;
};

/** Makes the citations of an export of notes in a person's style. */
export function noteCitations(graph: Graph, chosen: CitationStyle, { madeWith }: Provenance): NoteCitations {
  const cite = (style: CitationStyle, first: PlanNode, last: PlanNode): string => {
    const cited: Cited = { ...citedFrom(graph, first, last, null), readWith: madeWith };
    return citationText(citationIn(style, cited));
  };
  const isRecord = chosen === 'bibtex' || chosen === 'ris' || chosen === 'csl-json';
  const style = isRecord ? 'plain' : chosen;
  const name = STYLE_NAME[chosen];
  return {
    style: STYLE_NAME[style],
    about: isRecord
      ? `Quotations are cited in the style ${STYLE_NAME[style]}; the record of the plan in ${name} stands at the end.`
      : `Quotations are cited in the style ${name}.`,
    of: (row) => {
      const [first, ...others] = placesOf(graph, row);
      return first ? cite(style, first, others.at(-1) ?? first) : '';
    },
    record: isRecord ? { name, text: cite(chosen, nodeAt(graph, 'plan'), nodeAt(graph, 'plan')) } : null,
  };
}

/** The record of the plan as the last part of a report, line by line as it was made. */
export function recordBlocks({ record }: NoteCitations): readonly Block[] {
  if (record === null) return [];
  return [heading(1, `Record of the plan, ${record.name}`), { kind: 'code', text: record.text }];
}

/** Where the parts of a note stand now, in their order. */
function placesOf(graph: Graph, { parts }: NoteRow): readonly PlanNode[] {
  return parts.flatMap(({ attachment }) =>
    attachment.kind === 'unplaced' ? [] : (graph.nodes.get(attachment.at) ?? []),
  );
}
