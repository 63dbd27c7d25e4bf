import { type ReactElement, useMemo } from 'react';
import {
  type GoToHit,
  type Graph,
  goTo,
  nearestAgencyName,
  nearestSpelling,
  type SearchIndex,
  type SearchResult,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { useAfterPaint } from '../../parts/use-after-paint.ts';
import { type Ask, hasChosen, NOTHING_CHOSEN_YET } from '../../state/ask.ts';
import { formatRoute, hrefOf } from '../../state/route.ts';
import { Examples, linkTo } from './empty-search.tsx';
import styles from './nothing-found.module.css';

type NothingFoundProps = {
  readonly ask: Ask;
  readonly result: SearchResult;
  readonly index: SearchIndex;
};

const MOST_HEADINGS = 5;
const REST = 200;

/** What to do when nothing was found: take back what narrows, try the nearest name, or go another way. */
export function NothingFound({ ask, result, index }: NothingFoundProps): ReactElement {
  const { graph } = useApp();
  // Suggestions that change with every letter are no help, and finding them takes time: they wait for the keys to rest.
  const asked = useAfterPaint(ask.query, REST, null);
  const { near, headings } = useMemo(() => suggestionsFor(graph, index, asked), [graph, index, asked]);
  const ways = waysOn(ask, result, asked === ask.query ? near : []);
  return (
    <div className={styles.nothing}>
      {ways.length > 0 ? (
        <ul className={styles.ways}>
          {ways.map(({ href, words }) => (
            <li key={href}>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {headings.length > 0 ? (
        <>
          <h2 className={styles.title}>Called so</h2>
          <ul className={styles.ways}>
            {headings.map(({ id, label, title }) => (
              <li key={id}>
                <a href={hrefOf(id)}>{title === label ? label : `${label} ${title}`}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 className={styles.title}>What is in this plan</h2>
      <Examples />
      <p className={styles.else}>
        Or look through the <a href="#/">text</a> or the <a href="#/agencies">agencies</a>.
      </p>
    </div>
  );
}

type Suggestions = { readonly near: readonly string[]; readonly headings: readonly GoToHit[] };

function suggestionsFor(graph: Graph, index: SearchIndex, query: string | null): Suggestions {
  if (query === null) return { near: [], headings: [] };
  const near = [nearestAgencyName(graph, query), nearestSpelling(index, query)];
  return {
    near: near.filter((one) => one !== undefined),
    headings: goTo(graph, query)
      .filter((one) => one.kind === 'place')
      .slice(0, MOST_HEADINGS),
  };
}

type Way = { readonly href: string; readonly words: string };

function waysOn(ask: Ask, result: SearchResult, near: readonly string[]): readonly Way[] {
  const ways: Way[] = [];
  const link = (changed: Ask) => formatRoute({ kind: 'search', ask: changed });
  if (hasChosen(ask) && result.hits.length > 0) {
    ways.push({
      href: link({ ...ask, chosen: NOTHING_CHOSEN_YET }),
      words: `Show all ${result.hits.length} places, without what is chosen on the left`,
    });
  }
  if (ask.removed.length > 0)
    ways.push({ href: link({ ...ask, removed: [] }), words: 'Put back the words that were taken away' });
  if (ask.query.includes('"')) {
    const words = ask.query.replaceAll('"', '').trim();
    if (words !== '') ways.push({ href: linkTo(words), words: `Search for the words apart: ${words}` });
  }
  for (const one of near) ways.push({ href: linkTo(one), words: `Did you mean ${one}?` });
  return ways;
}
