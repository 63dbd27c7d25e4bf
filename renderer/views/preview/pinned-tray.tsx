import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { Graph } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { isSameTarget, type PreviewTarget, unpin } from '../../state/pinned.ts';
import card from './card.module.css';
import { openerOf } from './openers.ts';
import styles from './pinned-tray.module.css';
import { PreviewContent } from './preview-content.tsx';
import { nameOfTarget } from './target-name.ts';

/** The pinned previews, side by side at the foot of the window. They take room from the text and never cover it. */
export function PinnedTray(): ReactElement {
  const { graph, pinned } = useApp();
  const cards = useStore(pinned);
  const tray = useRef<HTMLElement>(null);
  const said = useChange(graph, cards);
  const close = (target: PreviewTarget) => {
    const index = cards.indexOf(target);
    pinned.set(unpin(cards, target));
    // The focus goes on to the card that takes the place, and from the last one back to what it was opened from.
    requestAnimationFrame(() => {
      const buttons = tray.current?.querySelectorAll<HTMLElement>('[data-closes]') ?? [];
      focusOr(buttons[Math.min(index, buttons.length - 1)] ?? openerOf(target));
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const focused = event.target instanceof Element ? event.target.closest('[data-card]') : null;
    const index = [...(tray.current?.querySelectorAll('[data-card]') ?? [])].findIndex((one) =>
      one.contains(focused),
    );
    // On the tray itself, or on the button for all of them, it is the card that was pinned last.
    const target = cards[index] ?? cards.at(-1);
    if (!target) return;
    event.preventDefault();
    close(target);
  };
  return (
    <>
      <span aria-live="polite" className={styles.said}>
        {said}
      </span>
      {cards.length > 0 ? (
        <aside
          aria-label="Pinned previews"
          className={styles.tray}
          data-pane="pinned"
          data-screen-only=""
          onKeyDown={onKeyDown}
          ref={tray}
          tabIndex={-1}
        >
          <ul className={styles.cards}>
            {cards.map((target) => (
              <li className={styles.card} data-card="" key={`${target.key} ${target.clause}`}>
                <div className={card.tools}>
                  <button
                    aria-label={`Close ${nameOfTarget(graph, target)}`}
                    className={card.tool}
                    data-closes=""
                    onClick={() => close(target)}
                    title="Close"
                    type="button"
                  >
                    <Icon name="close" size={13} />
                  </button>
                </div>
                <div className={card.content}>
                  <PreviewContent target={target} />
                </div>
              </li>
            ))}
          </ul>
          {cards.length > 1 ? (
            <button
              className={styles.all}
              onClick={() => {
                const last = cards.at(-1);
                pinned.set([]);
                focusOr(last && openerOf(last));
              }}
              type="button"
            >
              Close all
            </button>
          ) : null}
        </aside>
      ) : null}
    </>
  );
}

function focusOr(next: HTMLElement | undefined): void {
  const here = [...document.querySelectorAll<HTMLElement>('main [data-here]')].find((one) =>
    one.checkVisibility(),
  );
  (next ?? here ?? document.getElementById('main'))?.focus({ preventScroll: true });
}

/** Says what has been pinned, and what was closed or gave way for it. */
function useChange(graph: Graph, cards: readonly PreviewTarget[]): string {
  const [said, setSaid] = useState('');
  const before = useRef(cards);
  useEffect(() => {
    const without = (some: readonly PreviewTarget[], others: readonly PreviewTarget[]) =>
      some
        .filter((one) => !others.some((other) => isSameTarget(one, other)))
        .map((one) => nameOfTarget(graph, one));
    const added = without(cards, before.current).map((name) => `Pinned: ${name}.`);
    const gone = without(before.current, cards).map((name) => `Closed: ${name}.`);
    before.current = cards;
    if (added.length + gone.length > 0) setSaid([...added, ...gone].join(' '));
  }, [graph, cards]);
  return said;
}
