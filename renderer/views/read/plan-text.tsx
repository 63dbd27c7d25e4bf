import { memo, type ReactElement } from 'react';
import {
  childrenOf,
  edgesTo,
  type Footnote,
  labelOf,
  nodeAt,
  nodesOf,
  type PlanNode,
  titleOf,
} from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { hrefOf } from '../../state/route.ts';
import { PrintHead } from '../print-head.tsx';
import frame from './block.module.css';
import { FrontBlock } from './front-block.tsx';
import { HeadedPart } from './headed-part.tsx';
import styles from './plan-text.module.css';
import { BlockText } from './text.tsx';
import { useBlock } from './use-block.ts';

/** The whole plan as one text: the title page, the chapters, the footnotes. All of it is in the page, so that find, print and screen readers work. */
export const PlanText = memo(function PlanText(): ReactElement {
  const { graph, settings } = useApp();
  const printFolded = useStore(settings, (now) => now.printFolded);
  const root = nodesOf(graph, 'plan')[0];
  const parts = root ? childrenOf(graph, root.id) : [];
  const footnotes = nodesOf(graph, 'footnote');
  return (
    <article aria-label={graph.plan.meta.title} className={styles.plan} data-print-folded={printFolded}>
      <PlanHead />
      <div className={styles.front} data-text-column="">
        {parts.filter(isFront).map((node) => (
          <FrontBlock key={node.id} node={node} />
        ))}
      </div>
      {parts.map((node) =>
        node.kind === 'chapter' ? <HeadedPart key={node.id} level={2} part={node} /> : null,
      )}
      {footnotes.length > 0 ? (
        <div className={styles.footnotes}>
          <h2 className={styles.footnotesTitle}>Footnotes</h2>
          <ol>
            {footnotes.map((footnote) => (
              <FootnoteBlock key={footnote.id} node={footnote} />
            ))}
          </ol>
        </div>
      ) : null}
    </article>
  );
});

/** What the printed page is of: the plan, or the part of it that is printed by itself. */
function PlanHead(): ReactElement {
  const { graph, printing } = useApp();
  const part = graph.nodes.get(useStore(printing));
  return <PrintHead about={part ? `${labelOf(graph, part)} ${titleOf(part)}` : undefined} id={part?.id} />;
}

function isFront(node: PlanNode): boolean {
  return node.kind === 'paragraph' || node.kind === 'item' || node.kind === 'topic';
}

function FootnoteBlock({ node }: { readonly node: Footnote }): ReactElement {
  const { graph } = useApp();
  const block = useBlock(node);
  const from = edgesTo(graph, node.id, 'cites').flatMap((edge) => nodeAt(graph, edge.from).parent ?? []);
  return (
    <li className={classes(frame.block, frame.footnote)} {...block}>
      <BlockText node={node} />
      {from.map((id) => (
        <a
          aria-label={`Back to the place of footnote ${node.number}`}
          className={frame.backLink}
          data-preview={id}
          data-screen-only=""
          href={hrefOf(id)}
          key={id}
        >
          ↩
        </a>
      ))}
    </li>
  );
}
