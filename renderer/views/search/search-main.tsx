import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { chosenHits, isBlock, nodeAt } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import type { Ask } from '../../state/ask.ts';
import { AnswerCard } from './answer-card.tsx';
import { choiceOf, sorted } from './choice.ts';
import { EmptySearch } from './empty-search.tsx';
import type { Engine } from './engine.ts';
import { foundOf, linkOf } from './found-of.ts';
import { groupsOf } from './groups.ts';
import { rememberSearch } from './kept.ts';
import { NothingFound } from './nothing-found.tsx';
import { returnTo, topOfResult } from './reach.ts';
import { ResultList } from './result-list.tsx';
import { ResultsHead } from './results-head.tsx';
import styles from './search-main.module.css';
import { Understood } from './understood.tsx';

type SearchMainProps = { readonly ask: Ask; readonly engine: Engine };

/** The results of a search, or what one can search for. */
export function SearchMain({ ask, engine }: SearchMainProps): ReactElement {
  const app = useApp();
  const column = useRef<HTMLDivElement>(null);
  const { query, removed, sort } = ask;
  useLayoutEffect(() => {
    const { spot } = app.router.visits.get();
    if (spot && column.current) returnTo(column.current, spot);
  }, [app]);
  const isResultOpened = useRef(false);
  useEffect(
    () =>
      app.router.onLeave(() => {
        const { route } = app.router.visits.get();
        const top = column.current?.scrollTop ?? 0;
        // With a result its own place is kept; the list is left without one to be presented, or for another view.
        if (route.kind === 'search' && top > 0 && !isResultOpened.current)
          app.router.settle(route, { id: '', top });
      }),
    [app],
  );
  // Other words give other results: the list begins at its top again.
  const before = useRef(query);
  // Asking the column how far it is scrolled would make the window lay itself out with every key press.
  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    if (before.current !== query && isScrolled.current)
      column.current?.scrollTo({ top: 0, behavior: 'instant' });
    before.current = query;
  }, [query]);

  const result = useMemo(() => engine.ask(query, removed), [engine, query, removed]);
  const hits = useMemo(() => sorted(chosenHits(result.hits, choiceOf(ask)), sort), [result, ask, sort]);
  const groups = useMemo(() => groupsOf(app.graph, hits, sort), [app, hits, sort]);

  if (query.trim() === '') {
    return (
      <Column ref={column}>
        <EmptySearch />
      </Column>
    );
  }
  const manyWords = result.some > 0 || result.hits.some((hit) => hit.why.length > 1);
  const open = (id: string) => {
    const top = column.current ? topOfResult(column.current, id) : undefined;
    rememberSearch(app, query);
    app.router.settle({ kind: 'search', ask }, { id, top: top ?? 0 });
    isResultOpened.current = true;
    const isInText = isBlock(nodeAt(app.graph, id));
    if (isInText && app.found.get()?.link !== linkOf(ask)) app.found.set(foundOf(app.graph, ask, hits));
  };
  return (
    <Column
      onScroll={({ currentTarget }) => {
        isScrolled.current = currentTarget.scrollTop > 0;
      }}
      ref={column}
    >
      <div className={styles.page}>
        <ResultsHead ask={ask} hits={hits} manyWords={manyWords} whole={result.hits.length} />
        <Understood ask={ask} result={result} />
        <AnswerCard result={result} />
        {hits.length === 0 ? (
          <NothingFound ask={ask} index={engine.index} result={result} />
        ) : (
          <ResultList
            groups={groups}
            isReturning={app.router.visits.get().spot !== null}
            manyWords={manyWords}
            onOpen={open}
          />
        )}
      </div>
    </Column>
  );
}
