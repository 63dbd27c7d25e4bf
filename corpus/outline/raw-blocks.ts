import type { RootContent } from 'mdast';
import { type RawBlock, rawText } from './raw.ts';

const EMPTY = { type: 'paragraph', children: [] } as const satisfies RootContent;

/** The blocks of a tree in reading order. A box stands between a `box` and a `box-end`; a heading before a table is its caption. */
export function rawBlocks(nodes: readonly RootContent[]): readonly RawBlock[] {
  return nodes.flatMap((node, index) => blocksOf(node, nodes[index + 1]));
}

function blocksOf(node: RootContent, next: RootContent | undefined): readonly RawBlock[] {
  switch (node.type) {
    case 'yaml':
      return [];
    case 'containerDirective': {
      const [first, ...rest] = node.children;
      const label = first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
      return [
        block('box', label ?? EMPTY),
        ...rawBlocks(label ? rest : node.children),
        { kind: 'box-end', text: '', marks: [], depth: 0 },
      ];
    }
    case 'list':
      return node.children.map((item) => block('item', item));
    case 'table':
      return node.children.map((row, index) => {
        const cells = row.children.map((cell) => rawText(cell));
        return { kind: index === 0 ? 'columns' : 'row', text: '', marks: [], depth: 0, cells };
      });
    case 'footnoteDefinition': {
      const body = rawText(node);
      return [
        { kind: 'footnote', depth: 0, marks: [], text: `[${node.label ?? node.identifier}] ${body.text}` },
      ];
    }
    case 'heading':
      return [{ ...block(next?.type === 'table' ? 'caption' : 'heading', node), depth: node.depth }];
    default:
      return [block('paragraph', node)];
  }
}

function block(kind: RawBlock['kind'], node: RootContent): RawBlock {
  return { kind, depth: 0, ...rawText(node) };
}
