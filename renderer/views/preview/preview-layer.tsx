import { memo, type ReactElement, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApp } from '../../app-context.ts';
import { type Floating, placeBeside } from '../../parts/floating.ts';
import { Icon } from '../../parts/icon.tsx';
import { pin } from '../../state/pinned.ts';
import card from './card.module.css';
import { rememberOpener } from './openers.ts';
import styles from './preview.module.css';
import { PreviewContent } from './preview-content.tsx';
import { usePreview } from './use-preview.ts';
import { usePreviewKeys } from './use-preview-keys.ts';

const CONTENT = 'preview';

/** Shows what a mark stands for beside the mark that has the pointer or the focus. */
export const PreviewLayer = memo(function PreviewLayer({
  visit,
}: {
  readonly visit: number;
}): ReactElement | null {
  const { pinned } = useApp();
  const layer = useRef<HTMLDivElement>(null);
  const preview = usePreview(layer);
  const { previewed, close, goBack } = preview;
  const at = useFloating(layer, preview);
  const shown = previewed?.trail.at(-1);
  const mark = previewed?.mark;
  const pinShown = useCallback(() => {
    if (shown) pinned.set(pin(pinned.get(), shown));
    if (shown && mark) rememberOpener(shown, mark);
    close();
  }, [pinned, shown, mark, close]);
  usePreviewKeys(layer, preview, pinShown);
  // A new visit closes what belonged to the old one.
  const visited = useRef(visit);
  useEffect(() => {
    if (visit !== visited.current) close();
    visited.current = visit;
  }, [visit, close]);

  if (!previewed || !shown) return null;
  return (
    <div
      aria-label="Preview"
      className={styles.layer}
      data-screen-only=""
      ref={layer}
      role="dialog"
      style={at ?? { visibility: 'hidden' }}
      tabIndex={-1}
    >
      <div className={styles.sheet}>
        <div className={card.tools}>
          {previewed.trail.length > 1 ? (
            <button
              aria-label="Back to the preview before"
              className={card.tool}
              onClick={() => {
                layer.current?.focus();
                goBack();
              }}
              title="Back"
              type="button"
            >
              <Icon name="back" size={14} />
            </button>
          ) : null}
          <button
            aria-keyshortcuts="P"
            aria-label="Pin this preview"
            className={card.tool}
            onClick={() => {
              if (layer.current?.contains(document.activeElement))
                previewed.mark.focus({ preventScroll: true });
              pinShown();
            }}
            title="Pin (p)"
            type="button"
          >
            <Icon name="pin" size={14} />
          </button>
        </div>
        <div className={card.content} id={CONTENT}>
          <PreviewContent target={shown} />
        </div>
      </div>
    </div>
  );
});

/** Keeps the layer beside its mark while the text scrolls and the layer changes; without a mark in sight it is closed. */
function useFloating(
  layer: { readonly current: HTMLDivElement | null },
  { previewed, close }: ReturnType<typeof usePreview>,
): Floating | null {
  const [at, setAt] = useState<Floating | null>(null);
  useLayoutEffect(() => {
    const { current: box } = layer;
    const sheet = box?.firstElementChild;
    if (!previewed || !box || !sheet) return setAt(null);
    const { mark } = previewed;
    const place = () => {
      const rect = mark.getBoundingClientRect();
      if (!mark.isConnected || rect.bottom < 0 || rect.top > window.innerHeight || rect.width === 0)
        return close();
      const edges = box.offsetHeight - box.clientHeight;
      const size = { width: box.offsetWidth, height: sheet.scrollHeight + edges };
      const next = placeBeside(rect, size, { width: window.innerWidth, height: window.innerHeight });
      setAt((last) => (last && isSame(last, next) ? last : next));
    };
    place();
    mark.setAttribute('aria-describedby', CONTENT);
    const sizes = new ResizeObserver(place);
    sizes.observe(sheet);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      mark.removeAttribute('aria-describedby');
      sizes.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [layer, previewed, close]);
  return at;
}

function isSame(a: Floating, b: Floating): boolean {
  return a.left === b.left && a.top === b.top && a.maxHeight === b.maxHeight;
}
