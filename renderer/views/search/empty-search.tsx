import { type ReactElement, useMemo } from 'react';
import { useApp } from '../../app-context.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { askFor, NOTHING_ASKED } from '../../state/ask.ts';
import { formatRoute } from '../../state/route.ts';
import styles from './empty-search.module.css';
import { examplesOf } from './examples.ts';

/** What one can type, with examples that are links. */
export function EmptySearch(): ReactElement {
  return (
    <div className={styles.page}>
      <PageTitle title="Search">
        <p>
          Type words, a phrase in quotation marks, a question, a number, or a body in any of its names. Every
          place that fits is shown, with the reason why.
        </p>
      </PageTitle>
      <Examples />
      <p className={styles.more}>
        <code>AND</code>, <code>OR</code>, <code>NOT</code> or <code>-</code>, parentheses, <code>word*</code>{' '}
        for a beginning and <code>word~</code> for what is spelled alike all work, and so do{' '}
        <code>agency:</code> <code>lead:</code> <code>role:</code> <code>in:</code> <code>kind:</code>{' '}
        <code>chapter:</code> <code>section:</code> <code>box:</code>.
      </p>
    </div>
  );
}

/** Examples of searches, made from the plan. */
export function Examples(): ReactElement {
  const { graph } = useApp();
  const examples = useMemo(() => examplesOf(graph), [graph]);
  return (
    <dl className={styles.examples}>
      {examples.map(({ what, query }) => (
        <div className={styles.example} key={what}>
          <dt>{what}</dt>
          <dd>
            <a href={linkTo(query)}>{query}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The address of the search for a query. */
export function linkTo(query: string): string {
  return formatRoute({ kind: 'search', ask: askFor(query, NOTHING_ASKED) });
}
