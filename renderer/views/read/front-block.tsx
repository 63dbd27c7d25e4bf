import type { ReactElement } from 'react';
import type { PlanNode } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import frame from './block.module.css';
import { Blocks } from './block.tsx';
import styles from './front-block.module.css';
import { BlockText } from './text.tsx';
import { useBlock } from './use-block.ts';

/** A line of the title page. The first title is the heading of the whole text. */
export function FrontBlock({ node }: { readonly node: PlanNode }): ReactElement {
  const { graph } = useApp();
  const block = useBlock(node);
  const role = node.kind === 'paragraph' ? node.role : undefined;
  const isFirst =
    role === 'title' &&
    graph.plan.nodes.find((other) => 'role' in other && other.role === 'title')?.id === node.id;
  const Tag = isFirst ? 'h1' : 'p';
  return (
    <>
      <Tag className={classes(frame.block, isFirst ? styles.first : styles[role ?? 'sentence'])} {...block}>
        <BlockText node={node} />
      </Tag>
      <Blocks level={2} of={node.id} />
    </>
  );
}
