import { type RefObject, useEffect } from 'react';
import { useApp } from '../../app-context.ts';
import { isTyping } from '../frame/keys.ts';
import { actionOf } from '../frame/pressed.ts';

const DUTY = '[data-duty]';

/**
 * The keys of a dossier: j and k, or Alt with the arrows, walk from clause to clause, as they walk the passages of the text. At a clause Enter opens it in the text and c
 * copies its citation, as its link and its button do.
 */
export function useDutyKeys(column: RefObject<HTMLElement | null>): void {
  const { settings } = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { current: scroller } = column;
      if (!scroller || event.defaultPrevented || isTyping(event.target)) return;
      const { activeElement: focused } = document;
      const isAway = focused !== document.body && focused?.closest('main') === null;
      const { letterKeys } = settings.get();
      const action = actionOf('dossier', event, letterKeys);
      const own = event.target instanceof Element && event.target.matches(DUTY) ? event.target : undefined;
      if (own && press(own, action)) return event.preventDefault();
      const step = action === 'next' ? 1 : action === 'previous' ? -1 : 0;
      if (isAway || step === 0) return;
      event.preventDefault();
      const next = dutyBeside(scroller, focused, step);
      if (!next) return;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [column, settings]);
}

function press(duty: Element, action: string | undefined): boolean {
  const does = action === 'open' ? '[data-foot] a' : action === 'copy' ? '[data-foot] button' : null;
  const control = does && duty.querySelector<HTMLElement>(does);
  control?.click();
  return Boolean(control);
}

/** The clause before or behind the one that has the focus; without one, the first or last that can be seen. */
function dutyBeside(scroller: HTMLElement, focused: Element | null, step: 1 | -1): HTMLElement | undefined {
  const duties = [...scroller.querySelectorAll<HTMLElement>(DUTY)];
  const own = focused?.closest<HTMLElement>(DUTY);
  if (own) return duties[duties.indexOf(own) + step];
  const { top, bottom } = scroller.getBoundingClientRect();
  const seen = duties.filter((duty) => {
    const rect = duty.getBoundingClientRect();
    return rect.bottom > top + 24 && rect.top < bottom - 24;
  });
  return (step === 1 ? seen[0] : seen.at(-1)) ?? duties[0];
}
