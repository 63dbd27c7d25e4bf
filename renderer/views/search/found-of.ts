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

/** What a search found, as ranges of the texts that the document shows. */
export function foundOf(graph: Graph, ask: Ask, hits: readonly Hit[]): Found {
  const ranges = new Map<string, readonly TextRange[]>();
  const add = (key: string, found: readonly TextRange[]) => {
    if (found.length > 0) ranges.set(key, merged(ranges.get(key) ?? [], found));
  };
  for (const { unit, marking } of hits) {
    if (marking.forms.size === 0 && marking.phrases.length === 0) continue;
    for (const part of unit.parts) {
      const node = nodeAt(graph, part.node);
      if (node.kind === 'indicator') {
        for (const [index, cell] of node.cells.entries())
          add(cellKey(node.id, index), marksIn(cell.text, marking));
      } else {
        add(
          node.id,
          shownAs(node) === part.text ? marksOfPart(part, marking) : marksIn(shownAs(node), marking),
        );
      }
    }
  }
  return { link: linkOf(ask), query: ask.query.trim(), ranges };
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

function merged(a: readonly TextRange[], b: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const range of [...a, ...b].sort((x, y) => x[0] - y[0] || y[1] - x[1])) {
    if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  }
  return kept;
}
