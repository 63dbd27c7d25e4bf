import type { PreviewTarget } from '../../state/pinned.ts';

/** What each pinned preview was opened from. The page may have let go of it meanwhile. */
const openers = new WeakMap<PreviewTarget, HTMLElement>();

/** Remembers what a preview that is pinned was opened from. */
export function rememberOpener(target: PreviewTarget, mark: HTMLElement): void {
  openers.set(target, mark);
}

/** What a pinned preview was opened from, where it can still be seen. */
export function openerOf(target: PreviewTarget): HTMLElement | undefined {
  const mark = openers.get(target);
  return mark?.isConnected && mark.checkVisibility() ? mark : undefined;
}
