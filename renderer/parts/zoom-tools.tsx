import type { ReactElement } from 'react';
import type { Zoom } from './use-zoom.ts';
import styles from './zoom-tools.module.css';

/** Closer, further away, and as it was. */
export function ZoomTools({
  zoom,
  onStep,
}: {
  readonly zoom: number;
  readonly onStep: Zoom['step'];
}): ReactElement {
  return (
    <div className={styles.zoom} data-screen-only="">
      <button aria-label="Zoom out (-)" onClick={() => onStep('out')} title="Zoom out (-)" type="button">
        −
      </button>
      <button
        aria-label={`Zoom ${Math.round(zoom * 100)} %, back to 100 % (0)`}
        onClick={() => onStep('reset')}
        title="Back to 100 % (0)"
        type="button"
      >
        {Math.round(zoom * 100)} %
      </button>
      <button aria-label="Zoom in (+)" onClick={() => onStep('in')} title="Zoom in (+)" type="button">
        +
      </button>
    </div>
  );
}
