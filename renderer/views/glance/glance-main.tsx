import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import { counted, glanceOf } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Route } from '../../state/route.ts';
import { shareLink } from '../../state/share-link.ts';
import { NOTHING_OPEN, useKeptPlace } from '../use-kept-place.ts';
import { ChapterTable } from './chapter-table.tsx';
import { Counts } from './counts.tsx';
import styles from './glance.module.css';
import { GlanceHead } from './glance-head.tsx';
import { HowToRead } from './how-to-read.tsx';
import { Lines } from './lines.tsx';
import { Pictures } from './pictures.tsx';
import { Resume } from './resume.tsx';
import { Ways } from './ways.tsx';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const START: Route = { kind: 'start' };

/** The plan at a glance: what it is, where reading stopped, what stands in it, and the ways into it for those who come with a question. */
export function GlanceMain(): ReactElement {
  const { graph, router } = useApp();
  const column = useRef<HTMLDivElement>(null);
  const resume = useRef<HTMLAnchorElement>(null);
  const arrival = useStore(router.visits, ({ count }) => count);
  const glance = useMemo(() => glanceOf(graph), [graph]);
  useKeptPlace(column, START, NOTHING_OPEN);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every arrival begins with going on, also at the page that is already open.
  useLayoutEffect(() => {
    const held = document.activeElement;
    if (held === document.body || held?.id === 'main') resume.current?.focus({ preventScroll: true });
  }, [arrival]);
  return (
    <Column ref={column}>
      <article className={styles.page}>
        <div className={styles.spread}>
          <GlanceHead glance={glance} />
          <div className={styles.ways} data-screen-only="">
            <Resume ref={resume} />
            <Ways counts={glance.counts} />
          </div>
          <div>
            <Lines counts={glance.counts} lines={glance.lines} />
            <Counts counts={glance.counts} />
          </div>
        </div>
        <ChapterTable chapters={glance.chapters} />
        <Pictures counts={glance.counts} />
        <HowToRead parts={glance.parts} roles={glance.roles} />
        <Foot />
      </article>
    </Column>
  );
}

/** How well the text was read, where it came from, and what may be done with it. */
function Foot(): ReactElement {
  const { graph, content, host } = useApp();
  const { health } = content;
  const { meta, problems } = graph.plan;
  const isWhole = health.lossless && problems.length === 0;
  return (
    <footer className={styles.foot}>
      {isWhole ? null : (
        <p className={styles.health}>
          <Icon name="warning" size={14} />
          <a href="#/health">{problemsInWords(problems.length, health.lossless)}</a>
        </p>
      )}
      {meta.published === '' ? null : <p>Text: {meta.published}.</p>}
      {meta.rights === '' ? null : <p>{meta.rights}</p>}
      <p data-print-only="">
        {shareLink({ graph, host }, 'plan')} · printed {DAY.format(new Date())}
      </p>
    </footer>
  );
}

function problemsInWords(count: number, lossless: boolean): string {
  const places = `${counted(count, 'place')} of the text ${count === 1 ? 'is' : 'are'} printed irregularly or could not be read`;
  if (lossless) return `${places}. Every line is here.`;
  return count === 0
    ? 'Some of the source is missing here.'
    : `${places}, and some of the source is missing here.`;
}
