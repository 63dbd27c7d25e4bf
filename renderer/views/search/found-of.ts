import {
  type Graph,
  type Hit,
  marksIn,
  nodeAt,
  type PlanNode,
  type Snippet,
  type TextRange,
} from '../../../corpus/index.ts';
import { type Ask, formatAsk } from '../../state/ask.ts';
import { cellKey, type Found } from '../../state/found.ts';
import { marksOfPart } from './marks.ts';

/** What a search found, as ranges of the texts that the document shows; `null` where there are no words to mark. */
export function foundOf(graph: Graph, ask: Ask, hits: readonly Hit[]): Found | null {
  const ranges = new Map<string, readonly TextRange[]>();
  const add = (key: string, text: string, found: readonly TextRange[]) => {
    if (found.length > 0) ranges.set(key, joined(text, [...(ranges.get(key) ?? []), ...found]));
  };
  for (const { unit, marking } of hits) {
    if (marking.forms.size === 0 && marking.phrases.length === 0) continue;
    for (const part of unit.parts) {
      const node = nodeAt(graph, part.node);
      if (node.kind === 'indicator') {
        for (const [index, cell] of node.cells.entries())
          add(cellKey(node.id, index), cell.text, marksIn(cell.text, marking));
      } else {
        add(
          node.id,
          shownAs(node),
          shownAs(node) === part.text ? marksOfPart(part, marking) : marksIn(shownAs(node), marking),
        );
      }
    }
  }
  return ranges.size > 0 ? { link: linkOf(ask), query: ask.query.trim(), ranges } : null;
}

/** The address of what a search finds, whatever its order. */
export function linkOf(ask: Ask): string {
  return formatAsk({ ...ask, sort: 'best' });
}

/** Where a result opens: the very passage that has the words, so that they are in sight. */
export function targetOf({ id }: Hit, { node, marks }: Snippet): string {
  return marks.length > 0 && node.startsWith(`${id}/`) ? node : id;
}

/** The words of a node as the document shows them. */
function shownAs(node: PlanNode): string {
  return 'title' in node ? node.title : node.text;
}

/** The ranges in order, without overlaps; words that follow each other are one match, and one step for the reader. */
function joined(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const [from, to] of ranges.toSorted((x, y) => x[0] - y[0] || y[1] - x[1])) {
    const last = kept.at(-1);
    if (last && (from <= last[1] || /^[\s-]$/.test(text.slice(last[1], from))))
      kept[kept.length - 1] = [last[0], Math.max(last[1], to)];
    else kept.push([from, to]);
  }
  return kept;
}
