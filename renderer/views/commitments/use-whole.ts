import { useCallback, useEffect, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import type { Whole } from './whole.ts';

/** The commitments once they are there; `retry` is there where they could not be fetched. */
export function useWhole(): { readonly whole: Whole | null; readonly retry: (() => void) | null } {
  const { commitments } = useApp();
  const whole = useStore(commitments.whole);
  const [hasFailed, setFailed] = useState(false);
  const prepare = useCallback(() => {
    setFailed(false);
    commitments.prepare().catch(() => setFailed(true));
  }, [commitments]);
  useEffect(prepare, [prepare]);
  return { whole, retry: hasFailed ? prepare : null };
}
