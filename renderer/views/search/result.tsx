import { memo, type ReactElement, useMemo } from 'react';
import { type Hit, namesOf, nodeAt } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Marked } from '../../parts/marked.tsx';
import { shorten } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import { targetOf } from './found-of.ts';
import { snippetFor, titleMarks } from './marks.ts';
import styles from './result.module.css';
import { numberOf, pathOf, titleOfHit, whyOf } from './result-words.ts';

type ResultProps = {
  readonly hit: Hit;
  /** It is the one that Tab reaches, and the one that the preview shows. */
  readonly isCurrent: boolean;
  readonly manyWords: boolean;
};

/** A place that was found: where it stands, what it is called, the words around what was found, and why it is here. All of it is one link. */
export const Result = memo(function Result({ hit, isCurrent, manyWords }: ResultProps): ReactElement {
  const { graph } = useApp();
  const shown = useMemo(() => {
    const title = titleOfHit(graph, hit);
    return {
      path: pathOf(hit),
      number: numberOf(graph, hit),
      title,
      titleRanges: titleMarks(hit),
      snippet: snippetFor(hit),
      why: whyOf(graph, hit, manyWords),
    };
  }, [graph, hit, manyWords]);
  const { path, number, title, titleRanges, snippet, why } = shown;
  const node = nodeAt(graph, hit.unit.id);
  const isBody = node.kind === 'agency' || node.kind === 'group';
  // What a box or section is called is not said again as its words.
  const isOnlyTitle = snippet.text === hit.unit.title;
  return (
    <li className={styles.result} data-current={isCurrent ? '' : undefined} data-hit={hit.id}>
      {path ? <p className={styles.path}>{path}</p> : null}
      <h3 className={styles.title}>
        <a data-result="" href={hrefOf(targetOf(hit, snippet))} tabIndex={isCurrent ? 0 : -1}>
          {number ? <span className={styles.number}>{number} </span> : null}
          <Marked ranges={titleRanges} text={title} />
        </a>
      </h3>
      {isBody ? (
        <p className={styles.names}>{shorten(namesOf(node).slice(1, 6).join(' · '), 160)}</p>
      ) : isOnlyTitle ? null : (
        <p className={styles.snippet}>
          {snippet.cutBefore ? '… ' : null}
          <Marked ranges={snippet.marks} text={snippet.text} />
          {snippet.cutAfter ? ' …' : null}
        </p>
      )}
      <p className={styles.why}>{why.join(' · ')}</p>
    </li>
  );
});
