import type { ReactElement } from 'react';
import {
  excerptAround,
  labelOf,
  NO_BODY_STATED,
  pathInWords,
  type Responsibility,
  type TargetPassage,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { Pills, RolePill } from '../../parts/role-pill.tsx';
import { hrefOf } from '../../state/route.ts';
import styles from './entry.module.css';

/** Words about an indicator, why they were found, and the bodies whose clauses govern their place. */
export function PassageEntry({ passage }: { readonly passage: TargetPassage }): ReactElement {
  const { graph } = useApp();
  const { block, range, reason, responsible } = passage;
  return (
    <li className={styles.passage}>
      <p className={styles.place}>
        <a data-preview={block.id} href={hrefOf(block.id)} title={pathInWords(graph, block)}>
          {labelOf(graph, block)}
        </a>
        <span className={styles.reason}>{reason}</span>
      </p>
      <p className={styles.words}>
        <Quoted quote={excerptAround(block.text, range, 320)} />
      </p>
      {responsible.length === 0 ? (
        <p className={styles.nobody}>{NO_BODY_STATED}</p>
      ) : (
        responsible.map((one) => <By at={labelOf(graph, block)} key={one.clause.id} responsibility={one} />)
      )}
    </li>
  );
}

function By({
  responsibility: { clause, bodies },
  at,
}: {
  readonly responsibility: Responsibility;
  readonly at: string;
}): ReactElement {
  const { graph } = useApp();
  return (
    <div className={styles.by}>
      <a
        aria-label={`${labelOf(graph, clause)}, for ${at}`}
        className={styles.clause}
        data-preview={clause.id}
        href={hrefOf(clause.id)}
      >
        {labelOf(graph, clause)}
      </a>
      <Pills label={`Bodies of ${labelOf(graph, clause)}`}>
        {bodies.map(({ body, role, range }) => (
          <li key={range[0]}>
            <RolePill
              body={body.id}
              fullName={body.title}
              href={hrefOf(body.id)}
              name={labelOf(graph, body)}
              role={role}
            />
          </li>
        ))}
      </Pills>
    </div>
  );
}
