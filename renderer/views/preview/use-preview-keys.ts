import { type RefObject, useEffect } from 'react';
import { useApp } from '../../app-context.ts';
import { actionOf } from '../frame/pressed.ts';
import { markAround, targetOf } from './marks.ts';
import type { Preview } from './use-preview.ts';

const FOCUSABLE = 'a[href], button:not([disabled]), [tabindex="0"]';

/**
 * The keys of previews: p goes into the one that the focus opened, and pins the one in which it is or to which the pointer points; on a
 * mark inside one it shows what that stands for. Esc and the last Tab lead back to the mark. Alt P is p where letter keys are switched off.
 */
export function usePreviewKeys(
  layer: RefObject<HTMLElement | null>,
  { previewed, close, goIn }: Preview,
  pin: () => void,
): void {
  const { settings } = useApp();
  useEffect(() => {
    if (!previewed) return;
    const { mark } = previewed;
    const onKey = (event: KeyboardEvent) => {
      const { current: box } = layer;
      const { activeElement: focused } = document;
      if (!box) return;
      const isInside = box.contains(focused);
      const leave = () => {
        if (isInside) mark.focus({ preventScroll: true });
        close();
      };
      if (event.key === 'Escape') leave();
      else if (isInside && event.key === 'Tab' && isAtEnd(box, focused, event.shiftKey)) leave();
      else if (actionOf('preview', event, settings.get().letterKeys) !== undefined && !isField(focused)) {
        const inner = isInside ? markAround(focused) : undefined;
        const isEntered = isInside || (!previewed.byKeys && focused !== mark);
        if (inner) goIn(targetOf(inner));
        else if (isEntered) pin();
        if (inner || !isEntered) box.focus();
        else if (isInside) mark.focus({ preventScroll: true });
      } else return;
      event.stopPropagation();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [layer, previewed, close, goIn, pin, settings]);
}

function isField(target: Element | null): boolean {
  return target?.matches('input, textarea, select') ?? false;
}

/** Whether Tab would lead out of the preview: it stands last in the page, and nothing that is read comes behind it. */
function isAtEnd(box: HTMLElement, focused: Element | null, isBackward: boolean): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return focused === (isBackward ? stops[0] : stops.at(-1)) || (isBackward && focused === box);
}
