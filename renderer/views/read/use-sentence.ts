import { type RefObject, useEffect } from 'react';
import { type App, useApp } from '../../app-context.ts';
import { sentenceAt } from '../../state/landed.ts';
import type { Landing } from '../../state/landing.ts';
import { showMark } from './found-walk.ts';
import { light } from './use-reading.ts';
import { blockOf } from './walk.ts';

type ReadLanding = Extract<Landing, { view: 'read' }>;

/** Marks the sentence that a link leads to until Esc, or until another place is opened. The sentences are fetched when the first of them is asked for. */
export function useSentence(
  column: RefObject<HTMLElement | null>,
  landing: ReadLanding | null,
  visit: number,
): void {
  const app = useApp();
  const sentence = landing?.sentence ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit arrives, also at the same sentence again.
  useEffect(() => {
    const { current: scroller } = column;
    if (!scroller || sentence === null) return;
    let isHere = true;
    app.commitments.prepare().then(
      ({ graph }) => {
        if (isHere) mark(app, scroller, sentenceAt(graph, sentence), landing?.at ?? '');
      },
      () => mark(app, scroller, null, landing?.at ?? ''),
    );
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented && app.overlay.get() === 'none') app.landed.set(null);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      isHere = false;
      app.landed.set(null);
      document.removeEventListener('keydown', onKey);
    };
  }, [app, column, sentence, visit]);
}

function mark(app: App, scroller: HTMLElement, landed: ReturnType<typeof sentenceAt>, at: string): void {
  app.landed.set(landed);
  const block = blockOf(scroller, at);
  if (app.router.visits.get().spot || !block) return;
  if (!landed) {
    light(block);
    return;
  }
  // The block is brought to its place first; a long one may have the sentence further down.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const words = block.querySelector<HTMLElement>('[data-landed]');
      if (words) showMark(scroller, words);
    }),
  );
}
