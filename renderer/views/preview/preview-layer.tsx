import { memo, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { placeBeside } from '../../parts/floating.ts';
import styles from './preview.module.css';
import { PreviewContent } from './preview-content.tsx';
import { usePreview } from './use-preview.ts';

const LAYER = 'preview';

/** Shows what a mark stands for beside the mark that has the pointer or the focus. */
export const PreviewLayer = memo(function PreviewLayer({
  visit,
}: {
  readonly visit: number;
}): ReactElement | null {
  const layer = useRef<HTMLDivElement>(null);
  const { previewed, close } = usePreview(layer);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  // A new visit closes what belonged to the old one.
  useEffect(() => {
    if (visit > 0) close();
  }, [visit, close]);

  useLayoutEffect(() => {
    const { current: box } = layer;
    if (!previewed || !box) return setAt(null);
    const place = () => {
      const mark = previewed.mark.getBoundingClientRect();
      if (mark.bottom < 0 || mark.top > window.innerHeight || mark.width === 0) return close();
      const size = { width: box.offsetWidth, height: box.offsetHeight };
      setAt(placeBeside(mark, size, { width: window.innerWidth, height: window.innerHeight }));
    };
    place();
    previewed.mark.setAttribute('aria-describedby', LAYER);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      previewed.mark.removeAttribute('aria-describedby');
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [previewed, close]);

  if (!previewed) return null;
  return (
    <div
      className={styles.layer}
      data-screen-only=""
      id={LAYER}
      ref={layer}
      role="tooltip"
      style={at ? { left: at.left, top: at.top } : { visibility: 'hidden' }}
    >
      <PreviewContent at={previewed.key} role={previewed.mark.dataset.role} />
    </div>
  );
});
