import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import type { Glance } from '../../../corpus/index.ts';
import { whenIdle } from '../../state/idle.ts';
import styles from './lazy.module.css';

// The page is painted first; what floats, and the pictures, come into the room that is kept for them.
const parts = () => import('../glance-parts.ts');
const LazyField = lazy(async () => ({ default: (await parts()).AgencyField }));
const LazyTools = lazy(async () => ({ default: (await parts()).GlanceTools }));
export const SmallPicture = lazy(async () => ({ default: (await parts()).SmallPicture }));

const AFTER = 60;

/** Whether the page has been painted and nothing else is to be done. */
export function useIsIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => whenIdle(() => setIdle(true)), AFTER);
    return () => window.clearTimeout(timer);
  }, []);
  return isIdle;
}

/** The field in which an agency is found by any of its names. */
export function AgencyField(): ReactElement {
  const isIdle = useIsIdle();
  return (
    <div className={styles.field}>
      <Suspense fallback={null}>{isIdle ? <LazyField /> : null}</Suspense>
    </div>
  );
}

/** What can be done with the page as a whole. */
export function Tools({ glance }: { readonly glance: Glance }): ReactElement | null {
  const isIdle = useIsIdle();
  return <Suspense fallback={null}>{isIdle ? <LazyTools glance={glance} /> : null}</Suspense>;
}
