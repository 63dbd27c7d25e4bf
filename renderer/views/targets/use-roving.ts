import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

type Roving = {
  /** The id of the part that Tab comes to. */
  readonly stop: string | undefined;
  /** To be spread on the picture; its parts carry `data-part` with their ids. */
  readonly keys: {
    readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
    readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void;
  };
};

/** One stop for Tab in a picture: the arrows, Home and End go along its parts in order, and Esc back to where one came from. */
export function useRoving(ids: readonly string[]): Roving {
  const [current, setCurrent] = useState<string>();
  const before = useRef<Element | null>(null);
  const stop = current !== undefined && ids.includes(current) ? current : ids[0];
  const onFocus = ({ target, relatedTarget, currentTarget }: FocusEvent<SVGSVGElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
      before.current = relatedTarget;
    const id = target.closest('[data-part]')?.getAttribute('data-part');
    if (id) setCurrent(id);
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const { key, altKey, ctrlKey, metaKey, currentTarget } = event;
    if (altKey || ctrlKey || metaKey || stop === undefined) return;
    if (key === 'Escape') return leave(event);
    const at = ids.indexOf(stop);
    const step = STEPS[key];
    const next = key === 'Home' ? ids[0] : key === 'End' ? ids.at(-1) : step ? ids[at + step] : undefined;
    if (step === undefined && key !== 'Home' && key !== 'End') return;
    event.preventDefault();
    const part = next && currentTarget.querySelector<SVGElement>(`[data-part="${CSS.escape(next)}"]`);
    if (!part) return;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'nearest' });
  };
  const leave = (event: KeyboardEvent<SVGSVGElement>) => {
    const back = before.current;
    const main = event.currentTarget.closest('main');
    const title = main?.querySelector<HTMLElement>('h1[tabindex="-1"]:not([data-id])');
    event.preventDefault();
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else title?.focus();
  };
  return { stop, keys: { onKeyDown, onFocus } };
}
