import type { ReactElement } from 'react';
import { assertNever, type Graph, labelOf, type PlanNode } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { readPreviewKey } from '../../parts/preview-key.ts';
import { shorten } from '../../parts/words.ts';
import type { PreviewTarget } from '../../state/pinned.ts';
import { hrefOf } from '../../state/route.ts';
import { BodySheet } from './body-sheet.tsx';
import { ClauseSheet } from './clause-sheet.tsx';
import { IndicatorSheet } from './indicator-sheet.tsx';
import { ListSheet, TableSheet } from './list-sheet.tsx';
import { NameSheet } from './name-sheet.tsx';
import { NoteSheet } from './note-sheet.tsx';
import { BoxSheet, OutlineSheet, PartSheet } from './part-sheets.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { Sheet } from './sheet.tsx';

/** The longest text of a block that is shown whole. */
const LONGEST = 420;

/** What is shown of the thing that a mark stands for. */
export function PreviewContent({ target }: { readonly target: PreviewTarget }): ReactElement | null {
  const { graph } = useApp();
  const { kind, id } = readPreviewKey(target.key);
  if (kind === 'note') {
    const note = graph.plan.notes.find((one) => one.id === id);
    return note ? <NoteSheet note={note} /> : null;
  }
  const node = graph.nodes.get(id);
  if (!node) return null;
  return kind === 'list' ? (
    <ListSheet first={node} graph={graph} />
  ) : (
    <NodeSheet graph={graph} node={node} target={target} />
  );
}

type NodeSheetProps = {
  readonly graph: Graph;
  readonly node: PlanNode;
  readonly target: PreviewTarget;
};

function NodeSheet({ graph, node, target }: NodeSheetProps): ReactElement {
  switch (node.kind) {
    case 'plan':
      return <PlanSheet meta={graph.plan.meta} />;
    case 'agency':
    case 'group':
      return <BodySheet body={node} graph={graph} target={target} />;
    case 'instrument':
    case 'organisation':
    case 'place':
      return <NameSheet graph={graph} name={node} />;
    case 'box':
      return <BoxSheet box={node} graph={graph} />;
    case 'chapter':
    case 'section':
      return <OutlineSheet graph={graph} part={node} />;
    case 'measure':
    case 'topic':
    case 'project':
      return <PartSheet graph={graph} part={node} />;
    case 'clause':
      return <ClauseSheet clause={node} graph={graph} />;
    case 'indicator':
      return <IndicatorSheet graph={graph} indicator={node} />;
    case 'table':
      return <TableSheet graph={graph} table={node} />;
    case 'footnote':
      return (
        <Sheet
          href={hrefOf(node.id)}
          label={`Footnote ${node.number}`}
          text={node.text.replace(node.mark, '').trim()}
        />
      );
    case 'paragraph':
    case 'item':
    case 'quantity':
    case 'commitment':
    case 'mark':
      return <Sheet href={hrefOf(node.id)} label={labelOf(graph, node)} text={shorten(node.text, LONGEST)} />;
    default:
      return assertNever(node);
  }
}
