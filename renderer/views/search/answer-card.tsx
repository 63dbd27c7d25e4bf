import { memo, type ReactElement, useMemo } from 'react';
import {
  childrenOf,
  type Indicator,
  labelOf,
  nodeAt,
  nodesOf,
  type PlanNode,
  pathInWords,
  type Role,
  roleCounts,
  type SearchResult,
  titleOf,
  whoSentence,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { RoleCount } from '../../parts/role-pill.tsx';
import { counted, shorten } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import { type Answer, answerTo } from './answer.ts';
import styles from './answer-card.module.css';

type AnswerCardProps = {
  readonly result: SearchResult;
};

/** The answer above the results, when the query names a body, a place by its number, or an indicator. */
export function AnswerCard({ result }: AnswerCardProps): ReactElement | null {
  const { graph } = useApp();
  const answer = useMemo(() => answerTo(graph, result), [graph, result]);
  return answer ? <AnswerOf answer={answer} key={keyOf(answer)} /> : null;
}

function keyOf(answer: Answer): string {
  return answer.kind === 'body' ? answer.id : answer.node.id;
}

function AnswerOf({ answer }: { readonly answer: Answer }): ReactElement {
  switch (answer.kind) {
    case 'body':
      return <BodyAnswer id={answer.id} />;
    case 'indicator':
      return <IndicatorAnswer node={answer.node} />;
    case 'place':
      return <PlaceAnswer node={answer.node} />;
  }
}

const ROLES: readonly Role[] = ['lead', 'sole', 'participant', 'joint'];

const BodyAnswer = memo(function BodyAnswer({ id }: { readonly id: string }): ReactElement | null {
  const { graph } = useApp();
  const body = nodeAt(graph, id);
  if (body.kind !== 'agency' && body.kind !== 'group') return null;
  const counts = roleCounts(graph, id);
  const about = [
    body.abbreviation,
    body.chinese,
    body.kind === 'group' ? 'a group, not a body' : body.bodyKind,
  ];
  return (
    <aside aria-label={body.title} className={styles.card}>
      <p className={styles.label}>{about.filter(Boolean).join(' · ')}</p>
      <p className={styles.title}>
        <a href={hrefOf(id)}>{body.title}</a>
      </p>
      <p className={styles.counts}>
        {ROLES.map((role) => (
          <RoleCount count={counts[role]} key={role} role={role} />
        ))}
      </p>
      <p className={styles.more}>
        <a href={hrefOf(id)}>Open the dossier: {counted(counts.total, 'clause')}, word for word</a>
      </p>
    </aside>
  );
});

function IndicatorAnswer({ node }: { readonly node: Indicator }): ReactElement {
  const { graph } = useApp();
  const columns = nodesOf(graph, 'table').find((table) => table.id === node.parent)?.columns ?? [];
  return (
    <aside aria-label={node.title} className={styles.card}>
      <p className={styles.label}>{labelOf(graph, node)}</p>
      <p className={styles.title}>
        <a href={hrefOf(node.id)}>
          {node.title}
          {node.unit ? ` (${node.unit})` : null}
        </a>
      </p>
      <dl className={styles.values}>
        {node.cells.map(({ text }, index) =>
          index === 0 ? null : (
            <div key={columns[index] ?? text}>
              <dt>{columns[index]}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </aside>
  );
}

function PlaceAnswer({ node }: { readonly node: PlanNode }): ReactElement {
  const { graph } = useApp();
  const parts = childrenOf(graph, node.id).filter((child) => 'title' in child);
  return (
    <aside aria-label={labelOf(graph, node)} className={styles.card}>
      <p className={styles.label}>
        {[labelOf(graph, node), pathInWords(graph, node)].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.title}>
        <a href={hrefOf(node.id)}>{shorten(titleOf(node), 220)}</a>
      </p>
      {parts.length > 0 ? (
        <p className={styles.text}>{shorten(parts.map((part) => titleOf(part)).join(' · '), 320)}</p>
      ) : null}
      <p className={styles.who}>{whoSentence(graph, node.id)}</p>
    </aside>
  );
}
