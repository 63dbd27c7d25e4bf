import { memo, type ReactElement } from 'react';
import type { Hit } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Announced } from '../../parts/announced.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { counted } from '../../parts/words.ts';
import { type Ask, hasChosen, type Sort } from '../../state/ask.ts';
import { AddToLesson } from '../teach/add-button.tsx';
import { SORT_NAME } from './choice.ts';
import styles from './results-head.module.css';
import { SaveSearch } from './save-search.tsx';

type ResultsHeadProps = {
  readonly ask: Ask;
  readonly hits: readonly Hit[];
  readonly manyWords: boolean;
  /** How many there are with nothing chosen in the facets. */
  readonly whole: number;
};

/** How many places were found, and in which order they stand. The counts are exact. */
export function ResultsHead({ ask, hits, manyWords, whole }: ResultsHeadProps): ReactElement {
  const [count, rest] = countsOf(hits, manyWords);
  const narrowed = hasChosen(ask) ? ` of ${whole}` : '';
  return (
    <div className={styles.head}>
      <PageTitle
        size="entry"
        title={
          <>
            {count}{' '}
            <span className={styles.rest}>{`${rest}${narrowed ? ` (${hits.length}${narrowed})` : ''}`}</span>
          </>
        }
        tools={
          <>
            <SortChoice ask={ask} sort={ask.sort} />
            <AddToLesson />
            <SaveSearch ask={ask} />
          </>
        }
      />
      <Announced text={`${count} ${rest}`.trim()} />
    </div>
  );
}

function countsOf(hits: readonly Hit[], manyWords: boolean): readonly [string, string] {
  const all = hits.filter((hit) => hit.coverage === 'all').length;
  const some = hits.length - all;
  if (hits.length === 0) return ['No place', 'has these words'];
  if (all === 0) return [counted(some, 'place'), 'with some of the words'];
  const rest = some > 0 ? `with all words, ${some} with some` : manyWords ? 'with all words' : '';
  return [counted(all, 'place'), rest];
}

const ORDERS = [
  { value: 'best', name: SORT_NAME.best },
  { value: 'plan', name: SORT_NAME.plan },
] as const;

const SortChoice = memo(
  function SortChoice({ ask, sort }: { readonly ask: Ask; readonly sort: Sort }): ReactElement {
    const { router } = useApp();
    const pick = (picked: Sort) => {
      const { route } = router.visits.get();
      const now = route.kind === 'search' ? route.ask : ask;
      router.replace({ kind: 'search', ask: { ...now, sort: picked } });
    };
    return <Segmented label="Order of the results" onChange={pick} options={ORDERS} value={sort} />;
  },
  // The query changes with every key press; the choice reads it when it is used.
  (before, now) => before.sort === now.sort,
);
