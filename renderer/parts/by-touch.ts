import type { MouseEvent } from 'react';

/** Whether a finger clicked. A finger cannot point, so that in a picture its first tap does, and the second opens. */
export function isByTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
}
