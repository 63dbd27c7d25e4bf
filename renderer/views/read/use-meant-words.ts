import { type RefObject, useEffect } from 'react';
import { type App, useApp } from '../../app-context.ts';
import { type LandedWords, sentenceAt } from '../../state/landed.ts';
import type { Landing } from '../../state/landing.ts';
import { showMark } from './found-walk.ts';
import { light } from './use-reading.ts';
import { blockOf } from './walk.ts';

type ReadLanding = Extract<Landing, { view: 'read' }>;

/**
 * Marks the words that a link leads to, a sentence or a name, until Esc, or until another place is opened. The sentences are fetched when
 * the first of them is asked for.
 */
export function useMeantWords(
  column: RefObject<HTMLElement | null>,
  landing: ReadLanding | null,
  visit: number,
): void {
  const app = useApp();
  const sentence = landing?.sentence ?? null;
  const words = landing?.words ?? null;

  // The name that a link asks about stays in the Context pane as long as its mentions are walked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit arrives.
  useEffect(() => {
    app.shown.set(landing?.name ?? '');
  }, [app, landing?.name, visit]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit arrives, also at the same words again.
  useEffect(() => {
    const { current: scroller } = column;
    const at = landing?.at ?? '';
    if (!scroller || (sentence === null && words === null)) return;
    let isHere = true;
    if (words) mark(app, scroller, { block: at, range: words }, at);
    else if (sentence) {
      app.commitments.prepare().then(
        ({ graph }) => {
          if (isHere) mark(app, scroller, sentenceAt(graph, sentence), at);
        },
        () => mark(app, scroller, null, at),
      );
    }
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented && app.overlay.get() === 'none') app.landed.set(null);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      isHere = false;
      app.landed.set(null);
      document.removeEventListener('keydown', onKey);
    };
  }, [app, column, sentence, words, visit]);
}

function mark(app: App, scroller: HTMLElement, landed: LandedWords | null, at: string): void {
  app.landed.set(landed);
  const block = blockOf(scroller, at);
  if (app.router.visits.get().spot || !block) return;
  if (!landed) {
    light(block);
    return;
  }
  // The block is brought to its place first; a long one may have the words further down. A heading is lit as a whole.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const words = block.querySelector<HTMLElement>('[data-landed]');
      if (words) showMark(scroller, words);
      else light(block);
    }),
  );
}
