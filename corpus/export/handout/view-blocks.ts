import type { Graph } from '../../model.ts';
import { dossier } from '../../questions/dossier.ts';
import { type PlainBlock, paragraph } from '../report.ts';

/** What is picked in the view of an address (its page, its filters, its order), in words; empty where nothing is. Only a window knows its views. */
export type ViewInWords = (address: string) => string;

/** What of a view can be said in words, and its address: a link where others can reach the page, and otherwise the address by itself. */
export function viewBlocks(
  graph: Graph,
  address: string,
  inWords: ViewInWords,
  page: string | null,
): readonly PlainBlock[] {
  const link = page === null ? address : `${page}${address}`;
  const picked = inWords(address);
  return [
    ...dossierBlocks(graph, address),
    ...(picked === '' ? [] : [paragraph(`Shown: ${picked}`)]),
    { kind: 'paragraph', runs: [{ text: 'Shown in Remit: ' }, { text: link, link }] },
  ];
}

const DOSSIER = /^#\/agencies\/(?<slug>[^/?]+)/u;

/** A dossier says in how many clauses the body is named, and how. */
function dossierBlocks(graph: Graph, address: string): readonly PlainBlock[] {
  const slug = DOSSIER.exec(address)?.groups?.slug ?? '';
  const found = dossier(graph, `agency/${slug}`) ?? dossier(graph, `group/${slug}`);
  if (!found) return [];
  const { body, counts } = found;
  return [
    paragraph([body.title, ...(body.abbreviation === null ? [] : [body.abbreviation])].join(' · ')),
    paragraph(
      `The plan names it in ${counts.total} clauses: leads ${counts.lead}, alone ${counts.sole}, takes part ${counts.participant}, joint ${counts.joint}.`,
    ),
  ];
}
