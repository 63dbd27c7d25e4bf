import {
  type Clipping,
  citationFile,
  citedFrom,
  clipCitation,
  clipQuote,
  clipWords,
  labelOf,
  type Quote,
  type QuotedRange,
  quoteOf,
  type RecordStyle,
  STYLE_NAME,
  wholeBlock,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { CLIPBOARD_CLOSED, copyClipping } from '../../state/clipboard.ts';
import { exportSetting } from '../../state/export-file.ts';
import { linkCopied, shareLink } from '../../state/share-link.ts';

/** What of a place or of selected words can be copied. */
export type CopyKind = 'citation' | 'quote' | 'words' | 'link';

const COPIED_AS: Readonly<Record<Exclude<CopyKind, 'link'>, string>> = {
  citation: 'citation',
  quote: 'words with citation',
  words: 'words',
};

/** A block as a whole, to be copied; nothing for an id that the plan does not have. */
export function blockToCopy({ graph }: App, id: string): readonly QuotedRange[] {
  const node = graph.nodes.get(id);
  return node ? [wholeBlock(node)] : [];
}

/** Copies something of a selection in the person's style of citation. Resolves to one sentence that says whether it was copied. Never rejects. */
export async function copyFrom(app: App, kind: CopyKind, selection: readonly QuotedRange[]): Promise<string> {
  const quote = quoteOf(app.graph, selection);
  if (!quote) return 'There is nothing here to copy.';
  const label = labelsOf(app, quote);
  if (!(await copyClipping(clippingOf(app, kind, quote)))) return CLIPBOARD_CLOSED;
  return kind === 'link' ? linkCopied(app, label) : `Copied: ${label}, ${COPIED_AS[kind]}`;
}

/** Lets the person save the record of a place for a program that keeps bibliographies. Resolves to one sentence that says how it ended. Never rejects. */
export async function saveRecord(app: App, style: RecordStyle, id: string): Promise<string> {
  const node = app.graph.nodes.get(id);
  if (!node) return 'There is nothing here to save.';
  const { name, mime, content } = citationFile(style, citedFrom(app.graph, node, node, buildOf(app)), id);
  const outcome = await app.host.saveFile(name, mime, content);
  if (outcome === 'cancelled') return '';
  if (outcome === 'failed')
    return `Nothing was saved: the ${STYLE_NAME[style]} file could not be written. Choose another folder and try again.`;
  return `${app.host.edition === 'desktop' ? 'Saved' : 'Handed to the downloads of the browser'}: ${name}`;
}

function clippingOf(app: App, kind: CopyKind, quote: Quote): Clipping {
  const { citationStyle } = app.settings.get();
  const cited = () => citedFrom(app.graph, quote.first, quote.last, buildOf(app));
  switch (kind) {
    case 'citation':
      return clipCitation(citationStyle, cited());
    case 'quote':
      return clipQuote(citationStyle, quote, cited());
    case 'words':
      return clipWords(quote);
    case 'link': {
      const link = shareLink(app, quote.first.id);
      return { text: link, html: `<a href="${link}">${link}</a>` };
    }
  }
}

function labelsOf({ graph }: App, { first, last }: Quote): string {
  const [from, to] = [labelOf(graph, first), labelOf(graph, last)];
  return from === to ? from : `${from} to ${to}`;
}

function buildOf({ host }: App): string | null {
  return exportSetting(host, '').version;
}
