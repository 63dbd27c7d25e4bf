import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useApp } from '../../app-context.ts';
import { overviewOf, type Show } from '../../state/show.ts';
import { stopNumber } from '../../state/stop-numbers.ts';
import styles from './overview.module.css';

/** All stops as a list to choose from; on a walk through the plan its parts. Arrows move along it. */
export function Overview({
  show,
  onChoose,
  onClose,
}: {
  readonly show: Show;
  readonly onChoose: (at: number) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { graph } = useApp();
  const list = useRef<HTMLOListElement>(null);
  const entries = overviewOf(graph, show);
  const current = entries.findLast(({ at }) => at <= show.at)?.at ?? entries[0]?.at;
  useEffect(() => {
    const button = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    button?.focus();
    button?.scrollIntoView({ block: 'center' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons: Element[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
    const step = stepOf(event.key);
    if (step !== null) {
      event.preventDefault();
      const to = step === 'first' ? 0 : step === 'last' ? buttons.length - 1 : at + step;
      const button = buttons[Math.max(0, Math.min(buttons.length - 1, to))];
      if (button instanceof HTMLElement) button.focus();
    } else if (event.key === 'Escape' || event.key.toLowerCase() === 'o') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <section aria-label="Overview" aria-modal="true" className={styles.overview} role="dialog">
      <h2 className={styles.title}>{show.title}</h2>
      <ol className={styles.list} onKeyDown={onKeyDown} ref={list}>
        {entries.map(({ at, rank }) => {
          const stop = show.stops[at];
          return stop === undefined ? null : (
            <li data-rank={rank} key={stop.key}>
              <button
                aria-current={at === current ? 'true' : undefined}
                onClick={() => onChoose(at)}
                type="button"
              >
                <span className={styles.number}>{stopNumber(show, at)}</span>
                <span>{stop.title}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function stepOf(key: string): number | 'first' | 'last' | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return 1;
    case 'ArrowUp':
    case 'ArrowLeft':
      return -1;
    case 'PageDown':
      return 10;
    case 'PageUp':
      return -10;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}
