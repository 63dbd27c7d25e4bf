import { type Graph, labelOf, titleOf } from '../../../corpus/index.ts';
import { readPreviewKey } from '../../parts/preview-key.ts';
import { shorten } from '../../parts/words.ts';
import type { PreviewTarget } from '../../state/pinned.ts';

/** What a preview is of, in a few words. */
export function nameOfTarget(graph: Graph, { key }: PreviewTarget): string {
  const { kind, id } = readPreviewKey(key);
  if (kind === 'note') return 'Editor’s note';
  const node = graph.nodes.get(id);
  if (!node) return 'Preview';
  if (kind === 'list') return `List from ${labelOf(graph, node)}`;
  const label = labelOf(graph, node);
  const title = titleOf(node).replace(PRINTED_MARK, '');
  return label === title ? label : `${label}, ${shorten(title, 60).replace(STOP, '')}`;
}

/** The number that a footnote begins with, which its label says already; and the stop behind what a sentence goes on with. */
const PRINTED_MARK = /^\[\d+\]\s*/;
const STOP = /[\s.,;:]+$/;
