import { memo, type ReactElement, useMemo } from 'react';
import { childrenOf, chosenHits, type Hit } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Marked } from '../../parts/marked.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { useAfterPaint } from '../../parts/use-after-paint.ts';
import type { Ask } from '../../state/ask.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { formatRoute } from '../../state/route.ts';
import { WhoDoesThis } from '../context/who-does-this.tsx';
import { choiceOf, sorted } from './choice.ts';
import type { Engine } from './engine.ts';
import { marksOfPart } from './marks.ts';
import { titleOfHit } from './result-words.ts';
import styles from './search-right.module.css';

type SearchRightProps = { readonly ask: Ask; readonly engine: Engine; readonly onFold: () => void };

/** The preview waits so long for the next key, in milliseconds. */
const REST = 150;

/** The whole words of the result that is pointed at, and who does what stands there. */
export function SearchRight({ ask, engine, onFold }: SearchRightProps): ReactElement {
  const { search } = useApp();
  const now = useStore(search.at);
  // The pane follows a moment later, so that typing and walking never wait for it.
  const [asked, at] = [useAfterPaint(ask, REST, ask), useAfterPaint(now, 0, now)];
  const hit = useMemo(() => {
    if (asked.query.trim() === '') return undefined;
    const { hits } = engine.ask(asked.query, asked.removed);
    const shown = sorted(chosenHits(hits, choiceOf(asked)), asked.sort);
    return shown.find(({ id }) => id === at) ?? shown[0];
  }, [engine, asked, at]);
  return (
    <>
      <PaneHead onFold={onFold} title="Preview" />
      <div className={styles.scroll}>
        {hit ? (
          <HitPreview hit={hit} />
        ) : (
          <p className={styles.empty}>
            The words of a result are shown here, with all that was found in them.
          </p>
        )}
      </div>
    </>
  );
}

const HitPreview = memo(function HitPreview({ hit }: { readonly hit: Hit }): ReactElement {
  const { graph } = useApp();
  const { unit, marking } = hit;
  const isBody = unit.kind === 'agency' || unit.kind === 'group';
  const own = unit.parts.filter((part) => part.field !== 'title');
  const words = own.length > 0 || isBody ? own : unit.parts;
  return (
    <>
      <section className={styles.card}>
        <h3 className={styles.title}>{titleOfHit(graph, hit)}</h3>
        <a className={styles.map} href={formatRoute({ kind: 'map', id: unit.id, picked: NOTHING_PICKED })}>
          Map of what is tied to it
        </a>
        {words.map((part) => (
          <p className={styles.text} key={part.node}>
            <Marked ranges={marksOfPart(part, marking)} text={part.text} />
          </p>
        ))}
        {own.length === 0 && !isBody ? <PartTitles of={unit.id} /> : null}
        {isBody ? <p className={styles.text}>{unit.parts.map((part) => part.text).join(' · ')}</p> : null}
      </section>
      {isBody ? null : (
        <div className={styles.who}>
          <WhoDoesThis id={unit.id} />
        </div>
      )}
    </>
  );
});

/** What a chapter, section or box without words of its own is made of. */
function PartTitles({ of }: { readonly of: string }): ReactElement | null {
  const { graph } = useApp();
  const titles = childrenOf(graph, of).flatMap((child) => ('title' in child ? [child] : []));
  if (titles.length === 0) return null;
  return (
    <ul className={styles.parts}>
      {titles.map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
    </ul>
  );
}
