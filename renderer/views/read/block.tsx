import { Fragment, type ReactElement } from 'react';
import {
  assertNever,
  type Clause,
  childrenOf,
  type Item,
  type Paragraph,
  type PlanNode,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import styles from './block.module.css';
import { BoxPart } from './box-part.tsx';
import { HeadedPart } from './headed-part.tsx';
import { IndicatorTable } from './indicator-table.tsx';

import { BlockText } from './text.tsx';
import { useBlock } from './use-block.ts';

/** The children of a part, in the order of the text. Items that follow each other make one list. `level` is the rank of headings below. */
export function Blocks({ of, level }: { readonly of: string; readonly level: number }): ReactElement {
  const { graph } = useApp();
  const runs = itemsTogether(childrenOf(graph, of));
  return (
    <>
      {runs.map((run) => (
        <Fragment key={run[0]?.id}>
          {run[0]?.kind === 'item' ? (
            <List items={run} level={level} />
          ) : (
            run.map((node) => <Block key={node.id} level={level} node={node} />)
          )}
        </Fragment>
      ))}
    </>
  );
}

function Block({ node, level }: { readonly node: PlanNode; readonly level: number }): ReactElement | null {
  switch (node.kind) {
    case 'chapter':
    case 'section':
    case 'topic':
    case 'measure':
    case 'project':
      return <HeadedPart level={level} part={node} />;
    case 'box':
      return <BoxPart box={node} level={level} />;
    case 'paragraph':
      return <ParagraphBlock level={level} node={node} />;
    case 'clause':
      return <ClauseBlock node={node} />;
    case 'table':
      return <IndicatorTable table={node} />;
    // These stand in their list, their table and at the end of the plan.
    case 'item':
    case 'indicator':
    case 'footnote':
    // And these are names and numbers within a block, not blocks.
    case 'plan':
    case 'agency':
    case 'group':
    case 'quantity':
    case 'commitment':
    case 'instrument':
    case 'organisation':
    case 'place':
    case 'mark':
      return null;
    default:
      return assertNever(node);
  }
}

function ParagraphBlock({ node, level }: { readonly node: Paragraph; readonly level: number }): ReactElement {
  const block = useBlock(node);
  return (
    <>
      <p className={classes(styles.block, styles.paragraph)} {...block}>
        <BlockText node={node} />
      </p>
      <Blocks level={level} of={node.id} />
    </>
  );
}

function List({
  items,
  level,
}: {
  readonly items: readonly PlanNode[];
  readonly level: number;
}): ReactElement {
  return (
    <ul className={styles.list}>
      {items.map((item) =>
        item.kind === 'item' ? <ItemBlock key={item.id} level={level} node={item} /> : null,
      )}
    </ul>
  );
}

function ItemBlock({ node, level }: { readonly node: Item; readonly level: number }): ReactElement {
  const block = useBlock(node);
  return (
    <li className={classes(styles.block, styles.item)} {...block}>
      <BlockText node={node} />
      <Blocks level={level} of={node.id} />
    </li>
  );
}

function ClauseBlock({ node }: { readonly node: Clause }): ReactElement {
  const block = useBlock(node);
  return (
    <p className={classes(styles.block, styles.clause)} {...block}>
      <BlockText node={node} />
    </p>
  );
}

function itemsTogether(nodes: readonly PlanNode[]): readonly (readonly PlanNode[])[] {
  const runs: PlanNode[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last && node.kind === 'item' && last[0]?.kind === 'item') last.push(node);
    else runs.push([node]);
  }
  return runs;
}
