import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useApp } from '../../app-context.ts';
import type { ListedStop } from '../../state/presenter.ts';
import { listedStops, type Show } from '../../state/show.ts';
import styles from './overview.module.css';

type Chosen = { readonly onChoose: (at: number) => void; readonly onClose: () => void };

/** All stops of what is presented, over the stage. */
export function Overview({ show, ...chosen }: Chosen & { readonly show: Show }): ReactElement {
  const { graph } = useApp();
  return <OverviewList at={show.at} stops={listedStops(graph, show)} title={show.title} {...chosen} />;
}

type OverviewListProps = Chosen & {
  readonly title: string;
  readonly stops: readonly ListedStop[];
  /** The stop that stands on the stage. */
  readonly at: number;
};

/** All stops as a list to choose from; on a walk through the plan its parts. Arrows move along it. */
export function OverviewList({ title, stops, at: now, onChoose, onClose }: OverviewListProps): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const current = stops.findLast(({ at }) => at <= now)?.at ?? stops[0]?.at;
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
      <h2 className={styles.title}>{title}</h2>
      <ol className={styles.list} onKeyDown={onKeyDown} ref={list}>
        {stops.map(({ at, rank, number, title: name }) => (
          <li data-rank={rank} key={at}>
            <button
              aria-current={at === current ? 'true' : undefined}
              onClick={() => onChoose(at)}
              type="button"
            >
              <span className={styles.number}>{number}</span>
              <span>{name}</span>
            </button>
          </li>
        ))}
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
