import type { ReactElement } from 'react';
import {
  childrenOf,
  type Duty,
  type Graph,
  labelOf,
  type PlanNode,
  segmentsOf,
  titleOf,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Passage } from '../../parts/passage.tsx';
import { Reveal } from '../../parts/reveal.tsx';
import { hrefOf } from '../../state/route.ts';
import { BodyPills } from '../context/who-does-this.tsx';
import styles from './dossier.module.css';

/** One clause of a body: where it stands, what it governs, who else is in it, and its words as printed. */
export function DutyEntry({ duty, body }: { readonly duty: Duty; readonly body: string }): ReactElement {
  const { graph } = useApp();
  const governed = duty.governs[0] ?? duty.clause;
  const path = duty.path.filter(
    ({ id, kind }) => id !== governed.id && (kind === 'section' || kind === 'box'),
  );
  return (
    <article aria-label={nameOf(graph, governed)} className={styles.duty}>
      <p className={styles.path}>
        {path.length === 0 ? (
          <PathStep last node={duty.path.find(({ kind }) => kind === 'chapter') ?? governed} />
        ) : null}
        {path.map((node, index) => (
          <PathStep key={node.id} last={index === path.length - 1} node={node} />
        ))}
      </p>
      <h3 className={styles.governed}>
        <a href={hrefOf(governed.id)}>{nameOf(graph, governed)}</a>
      </h3>
      {duty.governs.slice(1).map((node) => (
        <p className={styles.also} key={node.id}>
          and <a href={hrefOf(node.id)}>{nameOf(graph, node)}</a>
        </p>
      ))}
      <BodyPills label={`Bodies in clause ${duty.clause.number}`} one={duty} />
      <p className={styles.clause}>
        <Passage marked={body} segments={segmentsOf(graph, duty.clause, false)} />{' '}
        <a className={styles.clauseLink} href={hrefOf(duty.clause.id)}>
          Clause&nbsp;{duty.clause.number}
        </a>
      </p>
      <Reveal plain summary="The text that it governs">
        <div className={styles.text}>
          {duty.governs
            .flatMap((node) => textOf(graph, node))
            .map((node) => (
              <p className={'title' in node ? styles.textHead : undefined} key={node.id}>
                {'title' in node ? node.title : node.text}
              </p>
            ))}
        </div>
      </Reveal>
    </article>
  );
}

function PathStep({ node, last }: { readonly node: PlanNode; readonly last: boolean }): ReactElement {
  const { graph } = useApp();
  const label = node.kind === 'section' ? `Section ${node.number}` : labelOf(graph, node);
  return (
    <>
      <a href={hrefOf(node.id)}>
        {label} › {titleOf(node)}
      </a>
      {last ? null : ' › '}
    </>
  );
}

function nameOf(graph: Graph, node: PlanNode): string {
  if (node.kind === 'box') return `${node.label} ${node.title}`;
  return 'title' in node ? node.title : labelOf(graph, node);
}

/** What is printed in a part, without the clauses and without boxes, which stand for themselves. */
function textOf(graph: Graph, node: PlanNode): readonly PlanNode[] {
  if (node.kind === 'paragraph' || node.kind === 'item') return [node];
  return childrenOf(graph, node.id).flatMap((child) => {
    if (child.kind === 'paragraph' || child.kind === 'item') return [child];
    return child.kind === 'project' || child.kind === 'topic' || child.kind === 'measure'
      ? [child, ...textOf(graph, child)]
      : [];
  });
}
