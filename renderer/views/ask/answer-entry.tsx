import type { ReactElement } from 'react';
import {
  type AnswerRow,
  type Graph,
  labelOf,
  pathTo,
  responsibilityOf,
  segmentsOf,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Marked } from '../../parts/marked.tsx';
import { Passage } from '../../parts/passage.tsx';
import { hrefOf } from '../../state/route.ts';
import { headingOf, nameOf } from '../agencies/duties.ts';
import { shortPath } from '../compare/short-path.ts';
import { BodyPills } from '../context/who-does-this.tsx';
import styles from './answer-entry.module.css';

type AnswerEntryProps = {
  readonly row: AnswerRow;
  readonly marked: ReadonlySet<string>;
  /** The row before it: where both stand in the same place, that is said once. */
  readonly before: AnswerRow | undefined;
};

/** A row of an answer: the place, whom it names in which role, and the words that say so. */
export function AnswerEntry({ row, marked, before }: AnswerEntryProps): ReactElement {
  const { graph } = useApp();
  const { place, clause, words } = row;
  const path = pathOf(graph, row);
  const isClause = clause !== null && clause.text === words;
  return (
    <article aria-label={nameOf(graph, place)} className={styles.entry}>
      {path && !(before && pathOf(graph, before) === path) ? <p className={styles.path}>{path}</p> : null}
      <h4 className={styles.place}>
        <a href={hrefOf(place.id)}>
          {headingOf(place) ? (
            <span className={styles.label}>{labelOf(graph, place)}</span>
          ) : (
            labelOf(graph, place)
          )}{' '}
          {headingOf(place)}
        </a>
      </h4>
      {isClause ? (
        <>
          <BodyPills label={`Bodies in clause ${clause.number}`} one={responsibilityOf(graph, clause)} />
          <p className={styles.words}>
            <Passage marked={marked} segments={segmentsOf(graph, clause, false)} />
          </p>
        </>
      ) : (
        <InText row={row} />
      )}
      {clause ? (
        <p className={styles.foot}>
          <a data-preview={clause.id} href={hrefOf(clause.id)}>
            Clause&nbsp;{clause.number}
          </a>
        </p>
      ) : null}
    </article>
  );
}

function pathOf(graph: Graph, { place }: AnswerRow): string {
  const path = shortPath(graph, pathTo(graph, place.id), place);
  // "Ch. I" above "Ch. I ¶1" says nothing.
  return labelOf(graph, place).startsWith(path) ? '' : path;
}

/** A place that names bodies in its running text, which gives them no role, or that nothing governs. */
function InText({ row: { place, words, bodies } }: { readonly row: AnswerRow }): ReactElement {
  const { graph } = useApp();
  if (bodies.length === 0)
    return <p className={styles.none}>No clause governs it: no responsible body is stated.</p>;
  return (
    <>
      <p className={styles.none}>
        Names{' '}
        {bodies.map(({ body }, at) => (
          <span key={body.id}>
            {at > 0 ? ', ' : null}
            <a data-preview={body.id} href={hrefOf(body.id)}>
              {labelOf(graph, body)}
            </a>
            {body.kind === 'group' ? ' (a group, not a body)' : null}
          </span>
        ))}
        ; no role
      </p>
      {'title' in place ? null : (
        <p className={styles.words}>
          <Marked ranges={bodies.map(({ range }) => range)} text={words} />
        </p>
      )}
    </>
  );
}
