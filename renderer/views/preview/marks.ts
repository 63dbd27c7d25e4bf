import type { PreviewTarget } from '../../state/pinned.ts';

/** The element with `data-preview` that an event is about. */
export function markAround(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-preview]') ?? undefined) : undefined;
}

/** What a mark asks to be shown: its key, and for a body the clause that is being read, with the role that it has there. */
export function targetOf(mark: HTMLElement): PreviewTarget {
  const block = mark.closest<HTMLElement>('[data-clause], [data-id^="clause-"]');
  return {
    key: mark.dataset.preview ?? '',
    clause: block?.dataset.clause ?? block?.dataset.id ?? null,
    role: mark.dataset.role ?? null,
  };
}
