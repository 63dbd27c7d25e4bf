import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../../app-context.ts';
import type { Settings } from '../../state/settings.ts';
import { pageLookOf } from '../../state/theme.ts';
import { lineNow, type ReadLine, topOfLine } from './read-line.ts';
import { blockAround, showInFrame } from './walk.ts';

const REMEMBER_AFTER = 120;
/** So long after a change the text may still grow: a typeface is fetched, and what comes into view for the first time gets its height. */
const HOLDS = 1500;

/**
 * Keeps the line that one reads where it is, while the look of the text or the width of its column changes, and while the text that was just opened still takes its place. The browser does so
 * only for what grows above the window.
 */
export function useKeptLine(column: RefObject<HTMLElement | null>, visit: number): void {
  const { settings } = useApp();
  const hold = useRef<{ readonly take: () => void; readonly release: () => void } | null>(null);

  useEffect(() => {
    const { current: scroller } = column;
    const text = scroller?.firstElementChild;
    if (!scroller || !text) return;
    let line: ReadLine | null = null;
    let until = 0;
    let expected = 0;
    let timer = 0;
    let { offsetWidth: width } = scroller;
    let look = lookOf(settings.get());
    const isHeld = () => performance.now() < until;
    const remember = () => {
      line = lineNow(scroller);
      expected = scroller.scrollTop;
    };
    const keep = () => {
      const block = line && blockAround(line.at.startContainer.parentElement);
      // In large type a table scrolls in a frame of its own, below the edge of which the line would be kept for nobody.
      if (block) showInFrame(scroller, block);
      const top = line && topOfLine(scroller, line.at);
      if (!line || top === null) return;
      scroller.scrollBy({ top: top - line.top, behavior: 'instant' });
      expected = scroller.scrollTop;
    };
    const keepOn = () => {
      until = performance.now() + HOLDS;
      keep();
    };
    const rememberSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(remember, REMEMBER_AFTER);
    };
    const onScroll = () => {
      // What we scrolled ourselves keeps the line.
      if (!isHeld() || Math.abs(scroller.scrollTop - expected) > 1) rememberSoon();
    };
    const release = () => {
      until = 0;
    };
    const take = () => {
      remember();
      until = performance.now() + HOLDS;
    };
    hold.current = { take, release };
    const sizes = new ResizeObserver(() => {
      const isOther = scroller.offsetWidth !== width && scroller.offsetWidth > 0;
      if (isOther) width = scroller.offsetWidth;
      if (isOther) keepOn();
      else if (isHeld()) keep();
    });
    sizes.observe(scroller);
    sizes.observe(text);
    const forget = settings.subscribe(() => {
      const next = lookOf(settings.get());
      if (next === look) return;
      look = next;
      keepOn();
    });
    const listening = new AbortController();
    const passive = { passive: true, signal: listening.signal } as const;
    scroller.addEventListener('scroll', onScroll, passive);
    scroller.addEventListener('focusin', rememberSoon, passive);
    for (const kind of ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const)
      window.addEventListener(kind, release, { ...passive, capture: true });
    return () => {
      window.clearTimeout(timer);
      sizes.disconnect();
      forget();
      listening.abort();
      hold.current = null;
    };
  }, [column, settings]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit brings the text to a line that is to be kept.
  useEffect(() => {
    // The line of the visit before is let go at once: what comes into view on the way may grow, and must not bring the reader back.
    hold.current?.release();
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => hold.current?.take()));
    return () => cancelAnimationFrame(frame);
  }, [visit]);
}

/** All of the settings that moves the lines. */
function lookOf(settings: Settings): string {
  return JSON.stringify([pageLookOf(settings), settings.notes]);
}
