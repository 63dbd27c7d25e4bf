import { type RefObject, useLayoutEffect } from 'react';

/** The height at which the sizes of the style sheets hold. Larger stages are set larger. */
const STAGE_HEIGHT = 720;

/** Tells the styles of the stage how much larger it is than the least one. */
export function useStageScale(stage: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const scale = () =>
      stage.current?.style.setProperty(
        '--stage-scale',
        String(Math.max(0.75, window.innerHeight / STAGE_HEIGHT)),
      );
    scale();
    window.addEventListener('resize', scale);
    return () => window.removeEventListener('resize', scale);
  }, [stage]);
}
