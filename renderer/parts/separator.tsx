import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import styles from './separator.module.css';

type SeparatorProps = {
  readonly label: string;
  readonly controls: string;
  readonly size: number;
  readonly least: number;
  readonly most: number;
  /** On which side of the separator the pane stands. */
  readonly side: 'left' | 'right';
  readonly onResize: (size: number) => void;
  readonly onFold: () => void;
};

const STEP = 16;

/** The edge between a pane and the text: drawn with the pointer or moved with the arrow keys; Enter or a double click folds the pane. */
export function Separator(props: SeparatorProps): ReactElement {
  const { label, controls, size, least, most, side, onResize, onFold } = props;
  const grow = side === 'left' ? 1 : -1;
  const resize = (next: number) => onResize(Math.min(most, Math.max(least, Math.round(next))));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextSize(event.key, size, least, most, grow);
    if (event.key === 'Enter') onFold();
    else if (next === undefined) return;
    else resize(next);
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const handle = event.currentTarget;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const onMove = (move: globalThis.PointerEvent) => resize(size + grow * (move.clientX - from));
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', onMove), {
      once: true,
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved; a separator that takes focus is a widget of ARIA.
    <div
      aria-controls={controls}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemax={most}
      aria-valuemin={least}
      aria-valuenow={size}
      className={styles.separator}
      data-about-pane=""
      data-screen-only=""
      data-side={side}
      onDoubleClick={onFold}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      role="separator"
      tabIndex={0}
    />
  );
}

function nextSize(key: string, size: number, least: number, most: number, grow: number): number | undefined {
  if (key === 'ArrowRight') return size + grow * STEP;
  if (key === 'ArrowLeft') return size - grow * STEP;
  if (key === 'Home') return least;
  if (key === 'End') return most;
  return undefined;
}
