import { useCallback, useEffect, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import type { Lessons } from '../../state/lessons.ts';

/** The lessons once they are there; `retry` is there where they could not be fetched. */
export function useLessons(): { readonly lessons: Lessons | null; readonly retry: (() => void) | null } {
  const app = useApp();
  const lessons = useStore(app.lessons.opened);
  const [hasFailed, setFailed] = useState(false);
  const prepare = useCallback(() => {
    setFailed(false);
    app.lessons.prepare(app).catch(() => setFailed(true));
  }, [app]);
  useEffect(prepare, [prepare]);
  return { lessons, retry: hasFailed ? prepare : null };
}
